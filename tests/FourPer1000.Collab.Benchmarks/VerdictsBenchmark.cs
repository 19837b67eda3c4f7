using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Benchmarks;

/// <summary>A whole continent answers: 100,000 panelists, 40 items, nine points, 5 % missing; from raw bytes to all item verdicts.</summary>
internal static class VerdictsBenchmark
{
    private const int Panelists = 100_000;
    private const int Items = 40;
    private const int Points = 9;

    internal static int Run()
    {
        var answers = Answers();
        Report.Measure("library", "verdicts_100000x40", () => Decide(answers), Summarise);
        Report.Measure("library", "counts_100000x40", () => Count(answers), counts => counts.Answered[0]);
        return 0;
    }

    private static ItemVerdict[] Decide(byte[] answers)
    {
        var counts = Count(answers);
        var rule = UsualRules.CoreSet9;
        var verdicts = new ItemVerdict[Items];
        for (var item = 0; item < verdicts.Length; item++)
            verdicts[item] = ItemVerdict.Of(counts.Histogram(item), rule);

        return verdicts;
    }

    private static PanelCounts Count(byte[] answers) => PanelCounts.Of(RatingMatrix.FromBytes(answers, Panelists, Items, Points));

    private static byte[] Answers()
    {
        var random = new Xoshiro256(1);
        var answers = new byte[Panelists * Items];
        for (var i = 0; i < answers.Length; i++)
            answers[i] = Draw(random, i % Items);

        return answers;
    }

    /// <summary>Every third item leans up, every third down, and every third splits.</summary>
    private static byte Draw(Xoshiro256 random, int item)
    {
        if (random.NextBelow(20) == 0)
            return RatingMatrix.Missing;

        var spread = random.NextBelow(4);
        return (byte)((item % 3) switch
        {
            0 => Points - spread,
            1 => 1 + spread,
            _ => random.NextBelow(2) == 0 ? Points - spread : 1 + spread,
        });
    }

    private static object Summarise(ItemVerdict[] verdicts) =>
        string.Join(' ', verdicts.CountBy(verdict => verdict.Outcome).OrderBy(group => group.Key).Select(group => $"{group.Key}:{group.Value}"));
}
