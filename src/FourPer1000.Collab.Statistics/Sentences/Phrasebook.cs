using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>The templates of one language. {0}, {1}, ... are filled with phrases and numbers that are already in the reader's form.</summary>
internal sealed record Phrasebook
{
    internal required string People { get; init; }

    internal required string OnePerson { get; init; }

    /// <summary>Whether a count takes the singular: 1 in English and Spanish, also 0 in French.</summary>
    internal required Func<int, bool> IsSingular { get; init; }

    internal required string Band { get; init; }

    internal required string SingleValue { get; init; }

    internal required string OnePoint { get; init; }

    internal required string Points { get; init; }

    internal required string AgreedFor { get; init; }

    internal required string AgreedAgainst { get; init; }

    internal required string Split { get; init; }

    internal required string NotSettled { get; init; }

    internal required string TooFew { get; init; }

    internal required string Uncertainty { get; init; }

    internal required string Sensitive { get; init; }

    internal required string EstimateAgreed { get; init; }

    internal required string EstimateNotSettled { get; init; }

    internal required string Stable { get; init; }

    internal required string Moving { get; init; }

    internal required string TooFewPairs { get; init; }

    internal required string ConcordanceStrong { get; init; }

    internal required string ConcordanceModerate { get; init; }

    internal required string ConcordanceWeak { get; init; }

    internal required string ConcordanceNone { get; init; }

    internal required string ConcordanceUndefined { get; init; }

    internal required string OtherRules { get; init; }

    /// <summary>The names of rules; {0} is the percentage at the end of the rule's own name, if it has one.</summary>
    internal required IReadOnlyDictionary<string, string> RuleNames { get; init; }

    /// <summary>The language of a culture; English for a language the platform does not speak.</summary>
    internal static Phrasebook Of(CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "fr" => FrenchPhrases.Book,
        "es" => SpanishPhrases.Book,
        _ => EnglishPhrases.Book,
    };
}
