namespace FourPer1000.Collab.Statistics;

internal static class OrdinalEntries
{
    internal static IReadOnlyList<StatisticEntry> All { get; } =
    [
        new("ordinal.indices", typeof(OrdinalIndices), AnswerIndices),
        new("ordinal.dip", typeof(DipTest), AnswerDip),
    ];

    private static void AnswerIndices(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var indices = OrdinalIndices.Of(input.Histogram(1, 1));
        fields.Add("vanDerEijkA", indices.VanDerEijkA);
        fields.Add("polarizationA", indices.Polarisation);
        fields.Add("leikD", indices.LeikD);
        fields.Add("leikConsensus", indices.LeikConsensus);
        fields.Add("tastleWiermanCns", indices.TastleWiermanConsensus);
        fields.Add("dissent", indices.Dissent);
        fields.Add("berryMielkeIOV", indices.BerryMielke);
        fields.Add("blairLacyL", indices.BlairLacy);
        fields.Add("blairLacyLSquared", indices.BlairLacySquared);
        fields.Add("shannonEntropyBits", indices.Entropy);
        fields.Add("normalizedEntropy", indices.NormalisedEntropy);
        fields.Add("bestAdjacentTripleShare", indices.BestAdjacentTriple);
        fields.Add("modeShare", indices.ModeShare);
        fields.Add("pairwiseAgreement", indices.PairwiseAgreement);
    }

    private static void AnswerDip(CaseObject input, CaseObject parameters, FieldList fields)
    {
        var seed = parameters.Has("seed") ? parameters.LargeWholeNumber("seed") : DipTest.DefaultSeed;
        var replicates = parameters.WholeNumber("replicates", DipTest.DefaultReplicates);
        var test = input.Has("counts") ? DipTest.Of(input.Histogram(1, 1), seed, replicates) : DipTest.Of(input.Values(), seed, replicates);
        fields.Add("n", test.Used);
        fields.Add("missing", test.Dropped);
        fields.Add("dip", test.Dip);
        fields.Add("pValue", test.PValue);
        fields.Add("null", test.Variant);
        fields.Add("generator", test.Generator);
        fields.Add("seed", test.Seed);
        fields.Add("replicates", test.Replicates);
    }
}
