using System.Text.Json.Nodes;

namespace FourPer1000.Collab.Statistics;

/// <summary>Items are numbered from 1 here, as people number them; the types count columns from 0.</summary>
internal static class RankingEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("ranking.summary", typeof(RankingSummary), AnswerSummary),
        new("ranking.kemeny", typeof(KemenyRanking), AnswerKemeny),
        new("ranking.schulze", typeof(SchulzeRanking), AnswerSchulze),
        new("ranking.kendallTau", typeof(KendallTau), AnswerKendallTau),
        new("ranking.topK", typeof(TopItems), AnswerTopK),
    ];

    private static void AnswerSummary(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var summary = RankingSummary.Of(input.Matrix("rankings"));
        fields.Add("rankSums", Column(summary, item => item.RankSum));
        fields.Add("meanRanks", Column(summary, item => item.MeanRank));
        fields.Add("medianRanks", Column(summary, item => item.MedianRank));
        fields.Add("borda", Column(summary, item => item.Borda));
        fields.Add("overallRank", Column(summary, item => item.Place));
        fields.Add("order", Numbered(summary.Order));
        fields.Add("Wt", summary.Concordance.Value);
    }

    private static void AnswerKemeny(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var kemeny = KemenyRanking.Of(input.Matrix("rankings"));
        fields.Add("minDisagreements", kemeny.Disagreements);
        AddRows(fields, "optimalOrders", kemeny.OptimalOrders, 1);
    }

    private static void AnswerSchulze(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var schulze = SchulzeRanking.Of(input.Matrix("rankings"));
        AddRows(fields, "strongestPaths", schulze.StrongestPaths, 0);
        fields.Add("winners", Numbered(schulze.Winners));
        fields.Add("wins", schulze.Wins.Select<IReadOnlyList<double>>(wins => [.. wins.Select(count => (double)count)]));
        fields.Add("condorcetWinner", schulze.CondorcetWinner.Select(item => item + 1));
    }

    private static void AnswerKendallTau(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var tau = KendallTau.Of(input.Values("round1"), input.Values("round2"));
        fields.Add("tauB", tau.Value);
        fields.Add("concordant", tau.Concordant);
        fields.Add("discordant", tau.Discordant);
    }

    private static void AnswerTopK(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var top = TopItems.Of(input.Values("round1"), input.Values("round2"), parameters.WholeNumber("k"));
        fields.Add("overlap", top.Overlap);
        fields.Add("overlapShare", top.OverlapShare);
        fields.Add("jaccard", top.Jaccard);
        fields.Add("footrule", top.Footrule);
        fields.Add("rho", top.Rho);
    }

    private static Finding<IReadOnlyList<double>> Column(RankingSummary summary, Func<RankedItem, double> of) =>
        summary.Items.Select<IReadOnlyList<double>>(items => [.. items.Select(of)]);

    private static Finding<IReadOnlyList<double>> Numbered(Finding<IReadOnlyList<int>> columns) =>
        columns.Select<IReadOnlyList<double>>(items => [.. items.Select(item => item + 1d)]);

    private static void AddRows(FieldList fields, string name, Finding<IReadOnlyList<IReadOnlyList<int>>> rows, int offset)
    {
        if (rows.IsDefined)
            fields.Add(name, new JsonArray([.. rows.Value.Select(row => new JsonArray([.. row.Select(value => (JsonNode)(value + offset))]))]));
        else
            fields.AddUndefined(name, rows.Reason);
    }
}
