using System.Diagnostics;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Language;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>Closing a round of 350 panelists and 100 items: sealing, reading 35,000 answers, all statistics, both hashes, one commit.</summary>
internal static class ClosingBenchmark
{
    private const int People = 350;
    private const int Items = 100;

    public static async Task<int> Run()
    {
        foreach (var database in new[] { DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql })
        {
            await using var scene = await Scene.Set(database, People, Items);
            var answered = await AnswerAll(scene);
            var clock = Stopwatch.StartNew();
            var result = await scene.Do((CloseRound close) => close.Now(scene.RoundId, "measured", scene.Moderator));
            Report.Print(new
            {
                benchmark = "closing",
                variant = $"{People} panelists x {Items} items, {database}",
                ms = Math.Round(clock.Elapsed.TotalMilliseconds),
                answers = result.Answers,
                savesPerSecondBefore = Math.Round(result.Answers / answered.TotalSeconds),
            });
        }

        return 0;
    }

    private static async Task<TimeSpan> AnswerAll(Scene scene)
    {
        var save = scene.Service<SaveAnswer>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(scene.Panel.Select((account, person) => Task.Run(async () =>
        {
            for (var item = 0; item < Items; item++)
            {
                var draft = new AnswerDraft(Guid.NewGuid(), 0, new RatingAnswer([1 + ((person * item + item) % 9)]), Reason: null, Side: null, Tongue.En);
                await save.Now(account, scene.RoundId, scene.Items[item], draft);
            }
        })));
        return clock.Elapsed;
    }
}
