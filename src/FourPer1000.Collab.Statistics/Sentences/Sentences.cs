using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Results in plain words, for a participant who knows no statistics: in English, French or Spanish by the language of the culture (English
/// for any other), with numbers as the culture writes them.
/// </summary>
public static class Sentences
{
    /// <summary>Above this many answers the interval of a share is narrow enough to go unmentioned.</summary>
    private const int FewPeople = 30;

    /// <summary>What was decided on a rated item, how certain that is, and whether it was a close call.</summary>
    /// <param name="verdict">The decision.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string For(ItemVerdict verdict, CultureInfo culture)
    {
        var (words, speech) = (Phrasebook.Of(culture), new Speech(culture));
        var sentences = new List<string> { Decision(verdict, words, speech) };
        if (verdict.Outcome is ConsensusOutcome.AgreedFor or ConsensusOutcome.AgreedAgainst && verdict.Used < FewPeople)
            sentences.Add(Uncertainty(verdict, words, speech));
        if (verdict.IsQuantileSensitive)
            sentences.Add(words.Sensitive);

        return string.Join(' ', sentences);
    }

    /// <summary>What was decided on a numeric estimate.</summary>
    /// <param name="verdict">The decision.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string For(EstimateVerdict verdict, CultureInfo culture)
    {
        var (words, speech) = (Phrasebook.Of(culture), new Speech(culture));
        if (verdict.Outcome == ConsensusOutcome.TooFew)
            return speech.Fill(words.TooFew, speech.Number(verdict.Used), speech.Number(verdict.Rule.MinAnswers));

        var template = verdict.Outcome == ConsensusOutcome.AgreedFor ? words.EstimateAgreed : words.EstimateNotSettled;
        var sentence = speech.Fill(
            template, speech.Number(verdict.Used), speech.Number(verdict.LowerQuartile.Value), speech.Number(verdict.UpperQuartile.Value),
            speech.Number(verdict.Median.Value));
        return verdict.IsQuantileSensitive ? $"{sentence} {words.Sensitive}" : sentence;
    }

    /// <summary>Whether opinions have settled between two rounds.</summary>
    /// <param name="verdict">The decision.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string For(StabilityVerdict verdict, CultureInfo culture)
    {
        var (words, speech) = (Phrasebook.Of(culture), new Speech(culture));
        if (verdict.Outcome == StabilityOutcome.TooFew)
            return speech.Fill(words.TooFewPairs, speech.Number(verdict.Used), speech.Number(verdict.Rule.MinPairs));

        var points = (verdict.Rule as MovementRule)?.MostPoints ?? 1;
        var distance = points == 1 ? words.OnePoint : speech.Fill(words.Points, speech.Number(points));
        return speech.Fill(verdict.Outcome == StabilityOutcome.Stable ? words.Stable : words.Moving, speech.People(words, verdict.Stayed), distance);
    }

    /// <summary>How alike the orders are in which people put the items.</summary>
    /// <param name="concordance">Kendall's W.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string For(KendallW concordance, CultureInfo culture) => OnOrder(concordance.Value.OrNull, concordance.Used, culture);

    /// <summary>
    /// How alike the orders are in which people put the items, from a stored result: strong from W = 0.7, moderate from 0.5, weak from 0.3
    /// (Schmidt 1997).
    /// </summary>
    /// <param name="concordance">Kendall's W corrected for ties; null where it is undefined.</param>
    /// <param name="people">How many put all items in order.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string OnOrder(double? concordance, int people, CultureInfo culture)
    {
        var (words, speech) = (Phrasebook.Of(culture), new Speech(culture));
        var template = concordance switch
        {
            null => words.ConcordanceUndefined,
            >= 0.7 => words.ConcordanceStrong,
            >= 0.5 => words.ConcordanceModerate,
            >= 0.3 => words.ConcordanceWeak,
            _ => words.ConcordanceNone,
        };
        return speech.Fill(template, speech.Number(people));
    }

    /// <summary>How many other usual rules would have come to the same conclusion.</summary>
    /// <param name="outcome">What was decided.</param>
    /// <param name="sensitivity">What the other rules would have said.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string OnOtherRules(ConsensusOutcome outcome, IReadOnlyList<AlternativeOutcome> sensitivity, CultureInfo culture)
    {
        var speech = new Speech(culture);
        return speech.Fill(
            Phrasebook.Of(culture).OtherRules, speech.Number(sensitivity.Count(other => other.Outcome == outcome)), speech.Number(sensitivity.Count));
    }

    /// <summary>The name of another usual rule, for a row of the sensitivity table.</summary>
    /// <param name="rule">Its stable name, such as <c>share-75</c>.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>A name in the reader's language; the stable name for a rule the library does not know.</returns>
    public static string NameOf(string rule, CultureInfo culture)
    {
        var names = Phrasebook.Of(culture).RuleNames;
        if (names.TryGetValue(rule, out var name))
            return name;

        var end = Math.Max(rule.LastIndexOf('-'), 0);
        return names.TryGetValue(rule[..end], out name) && int.TryParse(rule.AsSpan(end + 1), CultureInfo.InvariantCulture, out var percent)
            ? new Speech(culture).Fill(name, (percent / 100d).ToString("P0", culture))
            : rule;
    }

    private static string Decision(ItemVerdict verdict, Phrasebook words, Speech speech)
    {
        var (high, low) = (speech.People(words, verdict.High), speech.People(words, verdict.Low));
        var (highBand, lowBand) = (speech.Band(words, verdict.Rule.High), speech.Band(words, verdict.Rule.Low));
        return verdict.Outcome switch
        {
            ConsensusOutcome.TooFew => speech.Fill(words.TooFew, speech.Number(verdict.Used), speech.Number(verdict.Rule.MinAnswers)),
            ConsensusOutcome.AgreedFor => speech.Fill(words.AgreedFor, high, highBand),
            ConsensusOutcome.AgreedAgainst => speech.Fill(words.AgreedAgainst, low, lowBand),
            ConsensusOutcome.Split => speech.Fill(words.Split, low, lowBand, high, highBand),
            ConsensusOutcome.NotSettled => speech.Fill(words.NotSettled, high, highBand, low, lowBand),
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict.Outcome, "Unknown outcome."),
        };
    }

    private static string Uncertainty(ItemVerdict verdict, Phrasebook words, Speech speech)
    {
        var interval = verdict.Outcome == ConsensusOutcome.AgreedFor ? verdict.HighInterval : verdict.LowInterval;
        return speech.Fill(words.Uncertainty, speech.WholePercent(interval.Low.Value), speech.WholePercent(interval.High.Value));
    }
}
