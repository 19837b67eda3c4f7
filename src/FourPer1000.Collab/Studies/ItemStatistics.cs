using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Studies;

/// <summary>From sealed answers to figures: the only place where rounds and the statistics library meet.</summary>
internal static class ItemStatistics
{
    public static ItemFigures Of(ItemForm form, Protocol protocol, IReadOnlyList<SealedAnswer> answers, IReadOnlyList<SealedAnswer> before) => form switch
    {
        RatingForm rating => Rating(rating, protocol, Marks(answers), Marks(before)),
        EstimateForm estimate => Estimates.Of(estimate, protocol, answers),
        ChoiceForm choice => Choice(choice, answers),
        RankingForm ranking => Ranking(ranking, answers),
        YesNoForm => YesNo(answers),
        AllocationForm allocation => Allocation(allocation, protocol, answers),
        YearForm => Estimates.Years(protocol, answers),
        _ => new TextFigures(answers.Count(answer => answer.Value is TextAnswer text && text.Lines.Any(line => !string.IsNullOrWhiteSpace(line)))),
    };

    /// <summary>The decision of an item: its first scale's, or its number's.</summary>
    public static ConsensusOutcome? OutcomeOf(ItemFigures figures) => figures switch
    {
        RatingFigures { Scales: [var first, ..] } => first.Outcome,
        EstimateFigures estimate => estimate.Outcome,
        _ => null,
    };

    private static Dictionary<Guid, IReadOnlyList<int?>> Marks(IReadOnlyList<SealedAnswer> answers) => answers
        .Where(answer => answer.Value is RatingAnswer)
        .ToDictionary(answer => answer.Row.PanelistId, answer => ((RatingAnswer)answer.Value!).Marks);

    private static RatingFigures Rating(
        RatingForm form, Protocol protocol, Dictionary<Guid, IReadOnlyList<int?>> marks, Dictionary<Guid, IReadOnlyList<int?>> before) =>
        new([.. form.Scales.Select((key, index) => ScaleStatistics.Of(
            protocol.Scale(key),
            protocol,
            marks.ToDictionary(pair => pair.Key, pair => pair.Value[index]),
            before.ToDictionary(pair => pair.Key, pair => pair.Value[index])))]);

    private static ChoiceFigures Choice(ChoiceForm form, IReadOnlyList<SealedAnswer> answers)
    {
        var chosen = answers.Select(answer => answer.Value).OfType<ChoiceAnswer>().ToList();
        return new ChoiceFigures(
            [.. form.Options.Select(option => chosen.Count(answer => answer.Options.Contains(option.Key)))],
            chosen.Count,
            answers.Count(answer => answer.Value is CannotJudge));
    }

    private static YesNoFigures YesNo(IReadOnlyList<SealedAnswer> answers)
    {
        var votes = answers.Select(answer => answer.Value).OfType<YesNoAnswer>().CountBy(answer => answer.Vote).ToDictionary();
        var (yes, no) = (votes.GetValueOrDefault(Vote.Yes), votes.GetValueOrDefault(Vote.No));
        return new YesNoFigures(yes, no, votes.GetValueOrDefault(Vote.Abstain), ShareFigure.From(yes, yes + no));
    }

    private static AllocationFigures Allocation(AllocationForm form, Protocol protocol, IReadOnlyList<SealedAnswer> answers)
    {
        var given = answers.Select(answer => answer.Value).OfType<AllocationAnswer>().ToList();
        return new AllocationFigures(
            [.. form.Options.Select((_, option) => Estimates.Summary([.. given.Select(answer => (double)answer.Points[option]).Order()], protocol.Quantile)).OfType<Summary>()],
            given.Count,
            answers.Count(answer => answer.Value is CannotJudge));
    }

    private static RankingFigures Ranking(RankingForm form, IReadOnlyList<SealedAnswer> answers)
    {
        var rows = answers.Select(answer => answer.Value).OfType<RankingAnswer>()
            .Select(answer => (IReadOnlyList<double?>)[.. form.Options.Select(option => (double?)(IndexOf(answer, option.Key) + 1))])
            .ToList();
        var concordance = KendallW.Of(rows);
        return new RankingFigures(
            [.. form.Options.Select(option => option.Key)],
            rows.Count == 0 ? [] : [.. form.Options.Select((_, column) => rows.Average(row => row[column]!.Value))],
            rows.Count,
            concordance.Value.OrNull,
            concordance.PValue.OrNull);
    }

    private static int IndexOf(RankingAnswer answer, string key) =>
        answer.Order.Select((option, index) => (option, index)).First(pair => pair.option == key).index;
}

/// <summary>The figures of one scale.</summary>
internal static class ScaleStatistics
{
    public static ScaleFigures Of(Scale scale, Protocol protocol, Dictionary<Guid, int?> marks, Dictionary<Guid, int?> before)
    {
        var given = marks.Where(pair => pair.Value is > 0).ToDictionary(pair => pair.Key, pair => pair.Value!.Value);
        var histogram = Histogram.FromRatings(given.Values.Select(mark => (int?)mark), 1, scale.Points);
        var verdict = protocol.RuleOf(scale.Key) is { } rule ? ItemVerdict.Of(histogram, rule) : null;
        return new ScaleFigures(
            scale.Key,
            [.. histogram.Counts],
            marks.Values.Count(mark => mark == RatingAnswer.CannotJudge),
            Summary(histogram, protocol.Quantile),
            Figure(verdict?.High, verdict?.HighInterval),
            Figure(verdict?.Low, verdict?.LowInterval),
            verdict?.Outcome,
            verdict?.IsQuantileSensitive ?? false,
            before.Count == 0 ? null : Stability(protocol, given, before));
    }

    private static Summary? Summary(Histogram histogram, QuantileType type) => histogram.Used == 0
        ? null
        : new Summary(
            Quantiles.Of(histogram, new Rational(1, 2), type).Value,
            Quantiles.Of(histogram, new Rational(1, 4), type).Value,
            Quantiles.Of(histogram, new Rational(3, 4), type).Value,
            Moments.Mean(histogram).ToMeasure().Value,
            Moments.Variance(histogram).ToMeasure().OrNull is { } variance ? Math.Sqrt(variance) : null);

    private static ShareFigure? Figure(Share? share, ConfidenceInterval? interval) =>
        share is { Of: > 0 } given && interval is { IsDefined: true }
            ? new ShareFigure(given.Count, given.Of, interval.Low.Value, interval.High.Value)
            : null;

    private static StabilityFigure Stability(Protocol protocol, Dictionary<Guid, int> now, Dictionary<Guid, int?> before)
    {
        var moves = now
            .Where(pair => before.GetValueOrDefault(pair.Key) is > 0)
            .Select(pair => Math.Abs(pair.Value - before[pair.Key]!.Value))
            .ToList();
        var stayed = moves.Count(move => move <= protocol.Stability.PointsAtMost);
        bool? stable = moves.Count < protocol.K ? null : new Rational(stayed, moves.Count) >= protocol.Stability.Share;
        return new StabilityFigure(moves.Count, stayed, stable);
    }
}
