namespace FourPer1000.Collab.Statistics.Tests;

public class PercentageRuleTests
{
    private static readonly Band Agree = new(4, 5);
    private static readonly Band Disagree = new(1, 2);

    [Fact]
    public void Every_share_k_of_n_reaches_exactly_itself()
    {
        for (var n = 1; n <= 120; n++)
        {
            for (var k = 0; k <= n; k++)
            {
                var share = new Share(k, n);
                var itself = new Rational(k, n);
                Assert.True(share.Is(Comparison.AtLeast, itself).Value && share.Is(Comparison.AtMost, itself).Value);
                Assert.False(share.Is(Comparison.MoreThan, itself).Value || share.Is(Comparison.LessThan, itself).Value);
            }
        }
    }

    [Fact]
    public void The_denominator_may_be_all_who_were_asked()
    {
        var answers = Histogram.FromCounts([0, 0, 3, 4, 3], dropped: 4);

        var answered = PercentAgreement.Of(answers, Agree, Disagree, Comparison.AtLeast, new Rational(7, 10), Denominator.Answered);
        var invited = PercentAgreement.Of(answers, Agree, Disagree, Comparison.AtLeast, new Rational(7, 10), Denominator.Invited);

        Assert.Equal((new Share(7, 10), true), (answered.Agree, answered.AgreeHolds.Value));
        Assert.Equal((new Share(7, 14), false), (invited.Agree, invited.AgreeHolds.Value));
        Assert.Equal((">= 7/10 of answered", ">= 7/10 of invited"), (answered.Variant, invited.Variant));
        Assert.Equal((10, 4), (invited.Used, invited.Dropped));
    }

    [Fact]
    public void When_nobody_was_asked_nothing_holds_and_nothing_fails()
    {
        var rule = PercentAgreement.Of(Histogram.FromCounts([0, 0, 0, 0, 0]), Agree, Disagree, Comparison.AtLeast, 0, Denominator.Invited);

        Assert.Equal((UndefinedReason.NoData, UndefinedReason.NoData), (rule.AgreeHolds.Reason, rule.DisagreeHolds.Reason));
    }

    [Fact]
    public void One_more_answer_in_favour_never_ends_an_agreement()
    {
        foreach (var answers in Draws.Histograms(400, categories: 9))
        {
            var rule = ConsensusRule.OfShares("share", new Band(7, 9), new Band(1, 3), new Rational(7, 10)) with { MinAnswers = 1 };
            var more = answers.Counts.ToArray();
            more[8]++;
            if (rule.Decide(answers) == ConsensusOutcome.AgreedFor)
                Assert.Equal(ConsensusOutcome.AgreedFor, rule.Decide(Histogram.FromCounts(more)));
        }
    }

    [Fact]
    public void A_mirrored_scale_turns_agreement_for_into_agreement_against()
    {
        var against = AllOf.These(new ShareCondition(new Band(1, 3), Comparison.AtLeast, new Rational(7, 10)), new InterquartileCondition(2));
        var rule = UsualRules.Rating9 with { AgreedAgainst = against, MinAnswers = 1 };
        foreach (var answers in Draws.Histograms(400, categories: 9))
        {
            var expected = rule.Decide(answers) switch
            {
                ConsensusOutcome.AgreedFor => ConsensusOutcome.AgreedAgainst,
                ConsensusOutcome.AgreedAgainst => ConsensusOutcome.AgreedFor,
                var same => same,
            };
            Assert.Equal(expected, rule.Decide(Draws.Mirror(answers)));
        }
    }

    [Theory]
    [InlineData(0, 10, ConsensusGrade.Dissent)]
    [InlineData(50, 100, ConsensusGrade.Dissent)]
    [InlineData(51, 100, ConsensusGrade.Majority)]
    [InlineData(75, 100, ConsensusGrade.Majority)]
    [InlineData(76, 100, ConsensusGrade.Consensus)]
    [InlineData(95, 100, ConsensusGrade.Consensus)]
    [InlineData(96, 100, ConsensusGrade.StrongConsensus)]
    [InlineData(10, 10, ConsensusGrade.StrongConsensus)]
    public void Graded_bands_end_where_the_guideline_ends_them(int agree, int of, ConsensusGrade expected) =>
        Assert.Equal(expected, GradedConsensus.Of(new Share(agree, of)).Value);

    [Fact]
    public void Nobody_has_no_grade() => Assert.Equal(UndefinedReason.NoData, GradedConsensus.Of(new Share(0, 0)).Reason);

    [Fact]
    public void A_share_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(2, 1));
        Assert.Equal(UndefinedReason.NoData, new Share(0, 0).Proportion.Reason);
        Assert.Equal(UndefinedReason.NoData, new Share(0, 0).Percent.Reason);
        Assert.Equal(87.5, new Share(7, 8).Percent.Value);
    }
}
