namespace FourPer1000.Collab.Statistics.Tests;

public class OrdinalIndicesTests
{
    [Fact]
    public void Everybody_in_one_category_is_full_agreement()
    {
        for (var category = 0; category < 7; category++)
        {
            var counts = new int[7];
            counts[category] = 11;
            var indices = OrdinalIndices.Of(Histogram.FromCounts(counts));

            Assert.Equal(
                (1, 0, 0, 1, 1, 0),
                (indices.VanDerEijkA.Value, indices.Polarisation.Value, indices.LeikD.Value, indices.LeikConsensus.Value, indices.TastleWiermanConsensus.Value, indices.Dissent.Value));
            Assert.Equal((0, 1, 1), (indices.BerryMielke.Value, indices.BlairLacy.Value, indices.BlairLacySquared.Value));
            Assert.Equal((0, 0, 1, 1, 1), (indices.Entropy.Value, indices.NormalisedEntropy.Value, indices.BestAdjacentTriple.Value, indices.ModeShare.Value, indices.PairwiseAgreement.Value));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(9)]
    public void Half_at_each_end_is_the_other_extreme(int categories)
    {
        var counts = new int[categories];
        counts[0] = counts[^1] = 6;
        var indices = OrdinalIndices.Of(Histogram.FromCounts(counts));

        Assert.Equal(-1, indices.VanDerEijkA.Value, 12);
        Assert.Equal(1, indices.LeikD.Value, 12);
        Assert.Equal(0, indices.TastleWiermanConsensus.Value, 12);
        Assert.Equal(1, indices.BerryMielke.Value, 12);
        Assert.Equal(0, indices.BlairLacySquared.Value, 12);
    }

    [Fact]
    public void An_odd_panel_reaches_the_full_dispersion_too() =>
        Assert.Equal(1, OrdinalIndices.Of(Histogram.FromCounts([3, 0, 0, 0, 4])).BerryMielke.Value);

    [Fact]
    public void Uniform_answers_have_no_agreement_and_full_entropy()
    {
        var indices = OrdinalIndices.Of(Histogram.FromCounts([3, 3, 3, 3, 3, 3, 3]));

        Assert.Equal(0, indices.VanDerEijkA.Value, 12);
        Assert.Equal(1, indices.NormalisedEntropy.Value, 12);
    }

    [Fact]
    public void All_indices_stay_within_their_bounds_and_do_not_mind_a_mirrored_scale()
    {
        foreach (var answers in Draws.Histograms(500))
        {
            var (indices, mirrored) = (OrdinalIndices.Of(answers), OrdinalIndices.Of(Draws.Mirror(answers)));

            AssertWithin(indices.VanDerEijkA, -1, 1);
            foreach (var unit in Units(indices))
                AssertWithin(unit, 0, 1);
            foreach (var (one, other) in Units(indices).Append(indices.VanDerEijkA).Zip(Units(mirrored).Append(mirrored.VanDerEijkA)))
                SummaryTests.AssertClose(one, other);
        }
    }

    [Fact]
    public void Twice_as_many_answers_of_the_same_kind_change_only_the_pairs()
    {
        foreach (var answers in Draws.Histograms(200).Where(answers => answers.Used % 2 == 0))
        {
            var doubled = OrdinalIndices.Of(Histogram.FromCounts([.. answers.Counts.ToArray().Select(count => 2 * count)]));
            var indices = OrdinalIndices.Of(answers);

            SummaryTests.AssertClose(indices.VanDerEijkA, doubled.VanDerEijkA);
            SummaryTests.AssertClose(indices.LeikD, doubled.LeikD);
            SummaryTests.AssertClose(indices.TastleWiermanConsensus, doubled.TastleWiermanConsensus);
            SummaryTests.AssertClose(indices.BerryMielke, doubled.BerryMielke);
            SummaryTests.AssertClose(indices.BlairLacySquared, doubled.BlairLacySquared);
            SummaryTests.AssertClose(indices.Entropy, doubled.Entropy);
        }
    }

    [Fact]
    public void Scales_too_short_for_an_index_are_said_to_be()
    {
        var two = OrdinalIndices.Of(Histogram.FromCounts([4, 5]));
        var one = OrdinalIndices.Of(Histogram.FromCounts([4]));

        Assert.Equal(UndefinedReason.NotApplicable, two.VanDerEijkA.Reason);
        Assert.Equal(UndefinedReason.NotApplicable, two.BestAdjacentTriple.Reason);
        Assert.True(two.LeikD.IsDefined && two.TastleWiermanConsensus.IsDefined && two.BerryMielke.IsDefined);
        Assert.Equal(UndefinedReason.NotApplicable, one.LeikD.Reason);
        Assert.Equal(UndefinedReason.NotApplicable, one.NormalisedEntropy.Reason);
        Assert.Equal((0, 1), (one.Entropy.Value, one.ModeShare.Value));
    }

    [Fact]
    public void A_single_answer_makes_no_pair()
    {
        var one = OrdinalIndices.Of(Histogram.FromCounts([0, 1, 0]));

        Assert.Equal(UndefinedReason.TooFew, one.BerryMielke.Reason);
        Assert.Equal(UndefinedReason.TooFew, one.PairwiseAgreement.Reason);
        Assert.Equal(1, one.VanDerEijkA.Value);
    }

    [Fact]
    public void Large_panels_do_not_overflow()
    {
        var indices = OrdinalIndices.Of(Histogram.FromCounts([500_000_000, 0, 500_000_000]));

        Assert.Equal(1, indices.BerryMielke.Value, 9);
        Assert.Equal(0.5, indices.PairwiseAgreement.Value, 8);
    }

    private static IEnumerable<Measure> Units(OrdinalIndices indices) =>
    [
        indices.Polarisation, indices.LeikD, indices.LeikConsensus, indices.TastleWiermanConsensus, indices.Dissent, indices.BerryMielke,
        indices.BlairLacySquared, indices.BlairLacy, indices.NormalisedEntropy, indices.BestAdjacentTriple, indices.ModeShare, indices.PairwiseAgreement,
    ];

    private static void AssertWithin(Measure measure, double low, double high)
    {
        if (measure.IsDefined)
            Assert.InRange(measure.Value, low - 1e-12, high + 1e-12);
    }
}
