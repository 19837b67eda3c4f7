namespace FourPer1000.Collab.Statistics;

/// <summary>The rules the platform offers by name, and the ones a verdict is checked against.</summary>
public static class UsualRules
{
    /// <summary>
    /// The platform's rule for nine-point ratings: for = at least 7/10 rate 7 to 9 and IQR at most 2; against = at least 7/10 rate 1 to 3;
    /// split = at least 3/10 in each of the two.
    /// </summary>
    public static ConsensusRule Rating9 { get; } =
        ConsensusRule.OfShares("rating-9", new Band(7, 9), new Band(1, 3), new Rational(7, 10), iqrFor: 2, splitShare: new Rational(3, 10));

    /// <summary>
    /// The platform's rule for five-point agreement: for (against) = at least 3/4 in 4 to 5 (1 to 2) and IQR at most 1. No split.
    /// </summary>
    public static ConsensusRule Agreement5 { get; } =
        ConsensusRule.OfShares("agreement-5", new Band(4, 5), new Band(1, 2), new Rational(3, 4), iqrFor: 1, iqrAgainst: 1);

    /// <summary>
    /// The core-set rule of COMET on nine points: in = at least 7/10 rate 7 to 9 and fewer than 15/100 rate 1 to 3; out = the mirror image;
    /// split as in <see cref="Rating9"/>.
    /// </summary>
    public static ConsensusRule CoreSet9 { get; } = CoreSet(Rating9);

    /// <summary>
    /// RAND/UCLA appropriateness on nine points: for = appropriate, against = inappropriate, split = disagreement, all by IPRAS.
    /// </summary>
    public static ConsensusRule Appropriateness9 { get; } = RandUcla(Rating9, "rand-ucla", DisagreementMethod.Ipras);

    /// <summary>
    /// What readers of other studies would have applied to this item: plain percentages from 51 to 90 % (Diamond et al. 2014), the same
    /// rule with the other common quartiles, the median with the customary IQR limit, the 70/15 core-set rule (COMET), and on a scale of nine
    /// points the RAND/UCLA method.
    /// </summary>
    /// <param name="rule">The study's own rule; its bands, its split and its minimum are kept.</param>
    /// <param name="categories">The number of points of the scale.</param>
    public static IReadOnlyList<ConsensusRule> AlternativesTo(ConsensusRule rule, int categories) =>
    [
        rule with { Name = "quantiles-6", Quantile = QuantileType.Type6 },
        rule with { Name = "quantiles-7", Quantile = QuantileType.Type7 },
        Percentage(rule, "share-51", new Rational(51, 100)),
        Percentage(rule, "share-60", new Rational(60, 100)),
        Percentage(rule, "share-67", new Rational(2, 3)),
        Percentage(rule, "share-70", new Rational(70, 100)),
        Percentage(rule, "share-75", new Rational(75, 100)),
        Percentage(rule, "share-80", new Rational(80, 100)),
        Percentage(rule, "share-90", new Rational(90, 100)),
        MedianAndIqr(rule, categories),
        CoreSet(rule),
        .. categories == 9
            ? [RandUcla(rule, "rand-ucla", DisagreementMethod.Ipras), RandUcla(rule, "rand-ucla-counts", DisagreementMethod.Counts)]
            : Array.Empty<ConsensusRule>(),
    ];

    private static ConsensusRule Percentage(ConsensusRule rule, string name, Rational share) => rule with
    {
        Name = name,
        AgreedFor = new ShareCondition(rule.High, Comparison.AtLeast, share),
        AgreedAgainst = new ShareCondition(rule.Low, Comparison.AtLeast, share),
    };

    /// <summary>IQR at most 1 is customary up to seven points, at most 2 beyond (von der Gracht 2012).</summary>
    private static ConsensusRule MedianAndIqr(ConsensusRule rule, int categories)
    {
        var narrow = new InterquartileCondition(categories > 7 ? 2 : 1);
        return rule with
        {
            Name = "median-iqr",
            AgreedFor = AllOf.These(new MedianCondition(rule.High), narrow),
            AgreedAgainst = AllOf.These(new MedianCondition(rule.Low), narrow),
        };
    }

    private static ConsensusRule CoreSet(ConsensusRule rule) => rule with
    {
        Name = "core-set-70-15",
        AgreedFor = SeventyFifteen(rule.High, rule.Low),
        AgreedAgainst = SeventyFifteen(rule.Low, rule.High),
    };

    private static ConsensusRule RandUcla(ConsensusRule rule, string name, DisagreementMethod method) => rule with
    {
        Name = name,
        AgreedFor = new AppropriatenessCondition(Appropriateness.Appropriate, method),
        AgreedAgainst = new AppropriatenessCondition(Appropriateness.Inappropriate, method),
        Split = new DisagreementCondition(method),
    };

    private static AllOf SeventyFifteen(Band many, Band few) => AllOf.These(
        new ShareCondition(many, Comparison.AtLeast, new Rational(7, 10)),
        new ShareCondition(few, Comparison.LessThan, new Rational(15, 100)));
}
