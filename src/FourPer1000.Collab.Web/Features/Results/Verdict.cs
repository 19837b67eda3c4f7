using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Results;

/// <summary>The decision on a scale as the statistics library says it in plain words, from the counts that are shown.</summary>
internal static class Verdict
{
    /// <returns>Null where the scale has no rule or nothing is shown.</returns>
    public static string? Sentence(Reader reader, Protocol protocol, ScaleFigures? figures) =>
        figures is { Outcome: not null } shown && protocol.RuleOf(shown.Scale) is { } rule
            ? Sentences.For(ItemVerdict.Of(Histogram.FromCounts([.. shown.Counts], shown.CannotJudge), rule), reader.Culture)
            : null;

    /// <summary>Whether opinions have settled since the round before.</summary>
    /// <returns>Null where too few answered in both.</returns>
    public static string? Stability(Reader reader, Protocol protocol, ScaleFigures? figures) => figures?.Stability is { Stable: { } stable } moved
        ? reader.Say(
            ResultTexts.StableSentence,
            moved.Stayed,
            moved.Pairs,
            Points(reader, protocol.Stability.PointsAtMost),
            reader.Say(stable ? ResultTexts.Stable : ResultTexts.Moving))
        : null;

    public static string Points(Reader reader, int points) => points == 1 ? reader.Say(ResultTexts.OnePoint) : reader.Say(ResultTexts.Points, points);
}
