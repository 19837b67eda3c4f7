using System.Text.Json;
using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Reference.Files;

/// <summary>One objective in <c>strategic-plan.json</c>.</summary>
internal sealed record ObjectiveEntry(
    string Code,
    string Goal,
    int Order,
    string TaskForce,
    string Family,
    string Facility,
    Citation FacilitySource,
    SourcedText ShortTitle,
    SourcedText? Title,
    SourcedText? Description,
    SourcedText? Baseline2020,
    SourcedText? Target2030,
    SourcedText? Target2050,
    FigureEntry[] Figures,
    SourcedText? Context,
    string? PlanVersion,
    [property: JsonPropertyName("version1Note")] NoteEntry? FirstVersionNote,
    int? ActivityCount,
    string[] Missing)
{
    public Objective ToObjective(LabelsFile labels, Wordings wordings) => new()
    {
        Code = Code,
        GoalCode = Goal,
        Order = Order,
        TaskForceCode = TaskForce,
        FacilityKey = Facility,
        FacilitySources = FacilitySource.Source,
        ShortTitle = labels.Objectives[Code].Text,
        ShortTitleSources = [.. ShortTitle.Source.Union(labels.Objectives[Code].Source)],
        Alternatives = labels.Objectives[Code].Alternatives,
        Title = FullTitle(labels, wordings),
        Description = wordings.Passage(Description),
        Baseline2020 = wordings.Passage(Baseline2020),
        Target2030 = wordings.Passage(Target2030),
        Target2050 = wordings.Passage(Target2050),
        Context = wordings.Passage(Context),
        Figures = [.. Figures.Select(figure => figure.ToFigure(wordings))],
        PlanVersion = PlanVersion,
        FirstVersionRemark = wordings.Passage(FirstVersionNote?.AsText()),
        ActivityCount = ActivityCount,
    };

    private Passage? FullTitle(LabelsFile labels, Wordings wordings) =>
        wordings.Passage(Title) is { } title && labels.ObjectiveFullTitles.TryGetValue(Code, out var published)
            ? published.Over(title)
            : wordings.Passage(Title);
}

internal sealed record NoteEntry(string Note, string[] Source)
{
    public SourcedText AsText() => new(Note, Source);
}

internal sealed record FigureEntry(
    string Role, string Label, double? Value, string Unit, double? Low = null, double? High = null, double? Of = null, int? Year = null)
{
    public Figure ToFigure(Wordings wordings) => new(RoleOf(Role), wordings.Own(Label), wordings.Own(Unit), Value, Low, High, Of, Year);

    private static FigureRole RoleOf(string role) => role switch
    {
        "baseline" => FigureRole.Baseline,
        "target2030" => FigureRole.Target2030,
        "target2050" => FigureRole.Target2050,
        _ => throw new JsonException($"Unknown role of a figure: {role}."),
    };
}
