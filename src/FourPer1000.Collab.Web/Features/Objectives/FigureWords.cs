using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Objectives;

/// <summary>Numbers of the plan as a reader writes them: "28 of 196 countries (2019)", "5 to 10 projects", "100 %".</summary>
internal static class FigureWords
{
    private const string Draft = "-draft";

    /// <summary>The version of the Strategic Plan from which an objective's wording comes; null where it has none.</summary>
    public static string? PlanVersion(this Reader reader, Objective objective) => objective.PlanVersion switch
    {
        null => null,
        var draft when draft.EndsWith(Draft, StringComparison.Ordinal) => reader.Say(ObjectiveTexts.StrategicPlanDraft, draft[..^Draft.Length]),
        var version => reader.Say(ObjectiveTexts.StrategicPlan, version),
    };

    public static string Say(this Reader reader, Figure figure) =>
        reader.Amount(figure) + (figure.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $" ({year})") : null);

    private static string Amount(this Reader reader, Figure figure) => figure.Unit.En?.Text switch
    {
        "percent" => $"{reader.Size(figure)}\u00A0%",
        "percent per year" => reader.Say(ObjectiveTexts.PercentPerYear, reader.Size(figure)),
        "year" => figure.Value?.ToString("0", CultureInfo.InvariantCulture) ?? reader.Say(ReadingTexts.NotAvailable),
        _ => $"{reader.Size(figure)} {figure.Unit.TextFor(reader.Tongue)}",
    };

    private static string Size(this Reader reader, Figure figure) => figure switch
    {
        { Value: { } value, Of: { } of } => reader.Say(ObjectiveTexts.OutOf, reader.Number(value), reader.Number(of)),
        { Value: { } value } => reader.Number(value),
        { Low: { } low, High: { } high } => reader.Say(ObjectiveTexts.Range, reader.Number(low), reader.Number(high)),
        _ => reader.Say(ReadingTexts.NotAvailable),
    };
}
