using System.Text.Json;

namespace FourPer1000.Collab.Statistics.Tests;

public class ItemVerdictTests
{
    private static readonly ConsensusRule Rule = UsualRules.Rating9;

    private static readonly JsonSerializerOptions Readable =
        new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Seven_tenths_exactly_is_agreement() =>
        Assert.Equal(ConsensusOutcome.AgreedFor, Verdict(0, 0, 0, 0, 0, 3, 0, 7, 0).Outcome);

    [Fact]
    public void A_share_without_a_narrow_enough_IQR_is_not_settled() =>
        Assert.Equal(ConsensusOutcome.NotSettled, Verdict(0, 0, 0, 3, 0, 0, 3, 0, 4).Outcome);

    [Fact]
    public void Seven_tenths_at_the_lower_end_is_agreement_against() =>
        Assert.Equal(ConsensusOutcome.AgreedAgainst, Verdict(7, 0, 0, 0, 0, 3, 0, 0, 0).Outcome);

    [Fact]
    public void Agreement_comes_before_a_split()
    {
        // 7/10 for with IQR 2 exactly and 3/10 against cannot both hold with an IQR limit, so the limit is lifted here.
        var rule = ConsensusRule.OfShares("no-limit", new Band(7, 9), new Band(1, 3), new Rational(7, 10), splitShare: new Rational(3, 10));

        Assert.Equal(ConsensusOutcome.AgreedFor, ItemVerdict.Of(Histogram.FromCounts([3, 0, 0, 0, 0, 0, 0, 0, 7]), rule).Outcome);
        Assert.Equal(ConsensusOutcome.AgreedAgainst, ItemVerdict.Of(Histogram.FromCounts([7, 0, 0, 0, 0, 0, 0, 0, 3]), rule).Outcome);
        Assert.Equal(ConsensusOutcome.Split, ItemVerdict.Of(Histogram.FromCounts([5, 0, 0, 0, 0, 0, 0, 0, 5]), rule).Outcome);
    }

    [Fact]
    public void Three_tenths_exactly_at_both_ends_is_a_split() =>
        Assert.Equal(ConsensusOutcome.Split, Verdict(3, 0, 0, 0, 4, 0, 0, 0, 3).Outcome);

    [Theory]
    [InlineData(7, ConsensusOutcome.TooFew)]
    [InlineData(8, ConsensusOutcome.AgreedFor)]
    public void The_minimum_number_of_answers_is_enough(int answers, ConsensusOutcome expected) =>
        Assert.Equal(expected, Verdict(0, 0, 0, 0, 0, 0, 0, 0, answers).Outcome);

    [Fact]
    public void Nobody_answering_is_too_few_with_everything_undefined()
    {
        var verdict = ItemVerdict.Of(Histogram.FromCounts([0, 0, 0, 0, 0, 0, 0, 0, 0], dropped: 4), Rule);

        Assert.Equal(ConsensusOutcome.TooFew, verdict.Outcome);
        Assert.Equal((0, 4), (verdict.Used, verdict.Dropped));
        Assert.Equal(UndefinedReason.NoData, verdict.High.Proportion.Reason);
        Assert.Equal(UndefinedReason.NoData, verdict.HighInterval.Low.Reason);
        Assert.Equal(UndefinedReason.NoData, verdict.LowInterval.High.Reason);
        Assert.Equal(UndefinedReason.NoData, verdict.Median.Reason);
        Assert.Equal(UndefinedReason.NoData, verdict.LowerQuartile.Reason);
        Assert.Equal(UndefinedReason.NoData, verdict.InterquartileRange.Reason);
    }

    [Fact]
    public void A_verdict_carries_what_a_reader_needs_to_judge_it()
    {
        var verdict = ItemVerdict.Of(Histogram.FromCounts([1, 0, 1, 0, 2, 2, 4, 6, 4], dropped: 2), Rule);

        Assert.Equal(new Share(14, 20), verdict.High);
        Assert.Equal(0.481027181646477, verdict.HighInterval.Low.Value, 12);
        Assert.Equal(0.854522755132396, verdict.HighInterval.High.Value, 12);
        Assert.Equal(new Share(2, 20), verdict.Low);
        Assert.Equal(7.5, verdict.Median.Value);
        Assert.Equal((6, 8), (verdict.LowerQuartile.Value, verdict.UpperQuartile.Value));
        Assert.Equal(2, verdict.InterquartileRange.Value);
        Assert.Equal((20, 2), (verdict.Used, verdict.Dropped));
        Assert.Equal("rating-9, Type7", verdict.Variant);
        Assert.Same(Rule, verdict.Rule);
    }

    [Fact]
    public void Quartile_types_that_decide_differently_are_told()
    {
        // 2 3 4 4 4 4 5 5 5: IQR 1 by type 7, 1.5 by type 6.
        var rule = UsualRules.Agreement5 with { AgreedFor = new InterquartileCondition(1), AgreedAgainst = null };
        var verdict = ItemVerdict.Of(Histogram.FromCounts([0, 1, 1, 4, 3]), rule);

        Assert.True(verdict.IsQuantileSensitive);
        Assert.Equal(ConsensusOutcome.AgreedFor, verdict.Outcome);
        Assert.Contains(new AlternativeOutcome("quantiles-6", ConsensusOutcome.NotSettled), verdict.Sensitivity);
        Assert.Contains(new AlternativeOutcome("quantiles-7", ConsensusOutcome.AgreedFor), verdict.Sensitivity);
        Assert.False(ItemVerdict.Of(Histogram.FromCounts([0, 0, 0, 9, 0]), rule).IsQuantileSensitive);
    }

    [Fact]
    public void The_sensitivity_table_says_what_other_usual_rules_would_have_said()
    {
        var verdict = Verdict(0, 0, 1, 0, 2, 2, 5, 6, 4);

        var table = verdict.Sensitivity.ToDictionary(row => row.Rule, row => row.Outcome, StringComparer.Ordinal);
        Assert.Equal(ConsensusOutcome.AgreedFor, table["share-51"]);
        Assert.Equal(ConsensusOutcome.AgreedFor, table["share-60"]);
        Assert.Equal(ConsensusOutcome.AgreedFor, table["share-67"]);
        Assert.Equal(ConsensusOutcome.AgreedFor, table["share-70"]);
        Assert.Equal(ConsensusOutcome.AgreedFor, table["share-75"]);
        Assert.Equal(ConsensusOutcome.NotSettled, table["share-80"]);
        Assert.Equal(ConsensusOutcome.NotSettled, table["share-90"]);
        Assert.Equal(ConsensusOutcome.AgreedFor, table["median-iqr"]);
        Assert.Equal(ConsensusOutcome.AgreedFor, table["core-set-70-15"]);
    }

    [Fact]
    public void The_core_set_rule_needs_fewer_than_fifteen_percent_at_the_other_end()
    {
        static ConsensusOutcome CoreSet(params int[] counts) => UsualRules.AlternativesTo(Rule, 9)
            .Single(rule => rule.Name == "core-set-70-15").Decide(Histogram.FromCounts(counts));

        Assert.Equal(ConsensusOutcome.NotSettled, CoreSet(3, 0, 0, 0, 1, 0, 0, 0, 16));
        Assert.Equal(ConsensusOutcome.AgreedFor, CoreSet(2, 0, 0, 0, 2, 0, 0, 0, 16));
        Assert.Equal(ConsensusOutcome.AgreedAgainst, CoreSet(16, 0, 0, 0, 2, 0, 0, 0, 2));
    }

    [Fact]
    public void A_rule_without_a_split_or_a_rejection_never_gives_one()
    {
        var rule = Rule with { Split = null, AgreedAgainst = null };

        Assert.Equal(ConsensusOutcome.NotSettled, ItemVerdict.Of(Histogram.FromCounts([9, 0, 0, 0, 0, 0, 0, 0, 0]), rule).Outcome);
        Assert.Equal(ConsensusOutcome.NotSettled, ItemVerdict.Of(Histogram.FromCounts([5, 0, 0, 0, 0, 0, 0, 0, 5]), rule).Outcome);
    }

    [Fact]
    public void A_stored_rule_and_a_stored_verdict_come_back_the_same()
    {
        var rule = Rule with
        {
            Quantile = QuantileType.Type6,
            MinAnswers = 5,
            Split = AnyOf.These(
                new ShareCondition(new Band(1, 3), Comparison.MoreThan, new Rational(1, 3), Denominator.Invited),
                new DeviationCondition(Comparison.LessThan, new Rational(3, 2)),
                new VariationCondition(Comparison.AtMost, new Rational(1, 2)),
                new MedianCondition(new Band(4, 6))),
        };
        var verdict = ItemVerdict.Of(Histogram.FromCounts([1, 0, 1, 0, 2, 2, 4, 6, 4], dropped: 2), rule);

        Assert.Equal(rule, JsonSerializer.Deserialize<ConsensusRule>(JsonSerializer.Serialize(rule)));
        Assert.Equal(verdict, JsonSerializer.Deserialize<ItemVerdict>(JsonSerializer.Serialize(verdict)));
        Assert.NotEqual(verdict, ItemVerdict.Of(verdict.Answers, Rule));
    }

    [Fact]
    public void The_stored_form_of_a_rule_can_be_read_by_people()
    {
        var text = JsonSerializer.Serialize(Rule, Readable);

        Assert.Equal(
            """{"name":"rating-9","high":[7,9],"low":[1,3],"agreedFor":{"kind":"all-of","conditions":["""
            + """{"kind":"share","band":[7,9],"comparison":">=","threshold":"7/10","denominator":"answered"},{"kind":"iqr","atMost":"2"}]}"""
            + ""","agreedAgainst":{"kind":"share","band":[1,3],"comparison":">=","threshold":"7/10","denominator":"answered"}"""
            + ""","split":{"kind":"all-of","conditions":[{"kind":"share","band":[1,3],"comparison":">=","threshold":"3/10","denominator":"answered"},"""
            + """{"kind":"share","band":[7,9],"comparison":">=","threshold":"3/10","denominator":"answered"}]},"quantile":"Type7","minAnswers":8}""",
            text);
    }

    [Fact]
    public void A_minimum_below_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rule with { MinAnswers = 0 });

    private static ItemVerdict Verdict(params int[] counts) => ItemVerdict.Of(Histogram.FromCounts(counts), Rule);
}
