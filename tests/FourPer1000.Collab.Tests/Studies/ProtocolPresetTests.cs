using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Tests.Studies;

public class ProtocolPresetTests
{
    public static TheoryData<string> Keys() => [.. ProtocolPreset.All.Select(preset => preset.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_preset_is_sound_and_complete_in_three_languages(string key)
    {
        var protocol = ProtocolPreset.Find(key)!.Protocol;

        protocol.Check();
        Assert.All(protocol.Scales, scale => Assert.Empty(scale.Label.Unapproved()));
        Assert.All(protocol.Scales.SelectMany(scale => scale.Anchors), anchor => Assert.Empty(anchor.Label.Unapproved()));
        Assert.All(protocol.ScaleRules, rule => Assert.Contains(protocol.Scales, scale => scale.Key == rule.Scale));
        Assert.All(protocol.ScaleRules, rule => Assert.Equal(protocol.MinimumAnswers, rule.Rule.MinAnswers));
    }

    [Fact]
    public void Deciding_from_fewer_answers_reaches_every_rule()
    {
        var protocol = ProtocolPreset.Classic.Protocol.Deciding(5, QuantileType.Type6);

        Assert.All(protocol.ScaleRules, rule => Assert.Equal((5, QuantileType.Type6), (rule.Rule.MinAnswers, rule.Rule.Quantile)));
        Assert.Equal((5, QuantileType.Type6), (protocol.MinimumAnswers, protocol.Quantile));
    }

    [Theory]
    [InlineData(new[] { 1, 1, 0, 0, 0, 0, 2, 3, 1 }, ConsensusOutcome.AgreedFor)]
    [InlineData(new[] { 1, 2, 0, 0, 0, 0, 2, 3, 1 }, ConsensusOutcome.Split)]
    [InlineData(new[] { 3, 2, 1, 0, 0, 0, 1, 1, 0 }, ConsensusOutcome.AgreedAgainst)]
    [InlineData(new[] { 0, 0, 1, 2, 3, 2, 1, 0, 0 }, ConsensusOutcome.NotSettled)]
    public void Appropriateness_follows_the_median_unless_the_panel_disagrees(int[] counts, ConsensusOutcome outcome) =>
        Assert.Equal(outcome, RuleOf(ProtocolPreset.Appropriateness, "appropriateness9").Decide(Histogram.FromCounts(counts)));

    [Theory]
    [InlineData(new[] { 1, 0, 0, 1, 0, 0, 4, 2, 1 }, ConsensusOutcome.AgreedFor)]
    [InlineData(new[] { 1, 1, 0, 0, 0, 0, 5, 1, 1 }, ConsensusOutcome.NotSettled)]
    public void A_core_set_also_asks_that_few_are_against(int[] counts, ConsensusOutcome outcome) =>
        Assert.Equal(outcome, RuleOf(ProtocolPreset.CoreSet, "importance9").Decide(Histogram.FromCounts(counts)));

    private static ConsensusRule RuleOf(ProtocolPreset preset, string scale) => preset.Protocol.RuleOf(scale)!;
}

public class ShareThresholdsTests
{
    [Fact]
    public void The_numbers_of_a_share_rule_can_be_changed_and_read_again()
    {
        var changed = new ShareThresholds(new Rational(8, 10), Iqr: 1, new Rational(4, 10)).Into(UsualRules.Rating9 with { MinAnswers = 6 });

        Assert.Equal(new ShareThresholds(new Rational(8, 10), 1, new Rational(4, 10)), ShareThresholds.Of(changed));
        Assert.Equal(6, changed.MinAnswers);
    }

    [Fact]
    public void The_usual_rules_are_of_that_shape()
    {
        Assert.Equal(new ShareThresholds(new Rational(7, 10), 2, new Rational(3, 10)), ShareThresholds.Of(UsualRules.Rating9));
        Assert.Equal(new ShareThresholds(new Rational(3, 4), 1, Split: null), ShareThresholds.Of(UsualRules.Agreement5));
    }

    [Fact]
    public void A_rule_of_another_shape_has_no_such_numbers() =>
        Assert.Null(ShareThresholds.Of(ProtocolPreset.Appropriateness.Protocol.RuleOf("appropriateness9")!));
}
