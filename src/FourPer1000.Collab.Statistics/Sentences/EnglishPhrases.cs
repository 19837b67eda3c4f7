namespace FourPer1000.Collab.Statistics;

internal static class EnglishPhrases
{
    internal static Phrasebook Book { get; } = new()
    {
        People = "{0} of {1} people ({2})",
        OnePerson = "{0} of {1} people ({2})",
        IsSingular = count => count == 1,
        Band = "{0} to {1}",
        SingleValue = "{0}",
        OnePoint = "one point",
        Points = "{0} points",
        AgreedFor = "The group agrees: {0} rated it {1}.",
        AgreedAgainst = "The group agrees against it: {0} rated it {1}.",
        Split = "The group is divided: {0} rated it {1}, and {2} rated it {3}.",
        NotSettled = "The group has not settled this: {0} rated it {1}, and {2} rated it {3}.",
        TooFew = "Too few answers to say what the group thinks: {0} so far, and at least {1} are needed.",
        Uncertainty = "With so few people that share is a rough figure: anything from {0} to {1} would fit these answers.",
        Sensitive = "It is a close call: another common way of counting would have decided differently.",
        EstimateAgreed = "The group's estimates lie close together: the middle half of all {0} lies between {1} and {2}, and the one in the very middle is {3}.",
        EstimateNotSettled = "The group's estimates still lie far apart: the middle half of all {0} lies between {1} and {2}, and the one in the very middle is {3}.",
        Stable = "Opinions have settled: {0} stayed within {1} of their earlier answer.",
        Moving = "Opinions are still moving: only {0} stayed within {1} of their earlier answer.",
        TooFewPairs = "Too few people answered in both rounds to say whether opinions have settled: {0}, and at least {1} are needed.",
        ConcordanceStrong = "The {0} people put the items in much the same order.",
        ConcordanceModerate = "The {0} people put the items in fairly similar orders.",
        ConcordanceWeak = "The {0} people put the items in orders that have only a little in common.",
        ConcordanceNone = "The {0} people put the items in orders that have hardly anything in common.",
        ConcordanceUndefined = "There are too few complete orders, or too few differences in them, to say how alike they are.",
        OtherRules = "{0} of {1} other usual rules would have come to the same conclusion.",
        RuleNames = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["share"] = "At least {0} in the band",
            ["relative-iqr"] = "Middle half no wider than {0} of the middle value",
            ["quantiles-6"] = "Same rule, quartiles as in SPSS (type 6)",
            ["quantiles-7"] = "Same rule, quartiles as in R and Excel (type 7)",
            ["median-iqr"] = "Middle answer in the band, answers close together",
            ["core-set-70-15"] = "70% in the band, under 15% at the other end",
            ["rand-ucla"] = "RAND/UCLA, by the spread of the answers",
            ["rand-ucla-counts"] = "RAND/UCLA, by counting both ends",
        },
    };
}
