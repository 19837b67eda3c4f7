using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Reference.Files;

/// <summary><c>strategic-plan.json</c>: the plan as a whole, its six goals and its 24 objectives.</summary>
internal sealed record StrategicPlanFile(
    FileMeta Meta, Dictionary<string, SourceEntry> Sources, PlanEntry Plan, GoalEntry[] Goals, ObjectiveEntry[] Objectives) : IDataFile
{
    public IEnumerable<Goal> GoalRows(LabelsFile labels, Wordings wordings) =>
        Goals.Select((goal, index) => goal.ToGoal(index + 1, labels.Goals[goal.Code], wordings));

    public IEnumerable<Objective> ObjectiveRows(LabelsFile labels, Wordings wordings) =>
        Objectives.Select(objective => objective.ToObjective(labels, wordings));
}

internal sealed record PlanEntry(
    SourcedText Name,
    VisionEntry Vision,
    SourcedText Mission,
    SourcedText[] Ambition,
    DocumentEntry[] Versions,
    CountsEntry Counts,
    [property: JsonPropertyName("delphi2021")] DelphiEntry Delphi);

internal sealed record VisionEntry(string Text, string Wording, int Horizon, string[] Source);

internal sealed record DocumentEntry(
    string Document, int Version, string Status, string Date, string? By, string[] Source, string? DatePrecision = null, string? Conflict = null)
{
    public PlanDocument ToDocument() => new(Document, Version, Status, Date, DatePrecision, By, Conflict, Source);
}

internal sealed record CountsEntry(
    int Goals,
    int Objectives,
    int TaskForces,
    int Activities,
    int ActivityCategories,
    int CoreFacilities,
    int GlobalFacilities,
    int CoreObjectives,
    int GlobalObjectives,
    string[] Source)
{
    public PlanCounts ToCounts() => new(
        Goals, Objectives, TaskForces, Activities, ActivityCategories, CoreFacilities, GlobalFacilities, CoreObjectives, GlobalObjectives, Source);
}

internal sealed record DelphiEntry(
    int Participants,
    int Interested,
    int ResponsesAtLeast,
    PresentationEntry Presented,
    string[] Source,
    OtherCountEntry OtherCount,
    DelphiStepEntry[] Steps,
    int? RoundsExact,
    string? ScalesExact,
    string? ConsensusThresholdExact)
{
    public FirstDelphi ToFirstDelphi() => new(
        Participants,
        Interested,
        ResponsesAtLeast,
        Presented.Event,
        Presented.Place,
        Presented.Date,
        Source,
        new ParticipantCount(OtherCount.Participants, OtherCount.Period, OtherCount.Source),
        [.. Steps.Select(step => new DelphiStep(step.N, step.Asked, step.Outcome, step.Source))],
        RoundsExact,
        ScalesExact,
        ConsensusThresholdExact);
}

internal sealed record PresentationEntry(string Event, string Place, DateOnly Date);

internal sealed record OtherCountEntry(int Participants, string Period, string[] Source);

internal sealed record DelphiStepEntry(int N, string[] Asked, string[] Source, string? Outcome = null);

internal sealed record GoalEntry(
    string Code,
    SourcedText? Title,
    SourcedText? Statement,
    string? WorkingLabel,
    string[] Objectives,
    [property: JsonPropertyName("version1Title")] SourcedText? FirstTitle = null,
    SourcedText? WorkingLabelNote = null)
{
    public Goal ToGoal(int order, LabelEntry label, Wordings wordings) => new()
    {
        Code = Code,
        Order = order,
        Label = label.Text,
        LabelSources = label.Source,
        Title = Title is null ? null : new Passage(label.Text, Title.Source),
        Statement = wordings.Passage(Statement),
        FirstTitle = wordings.Passage(FirstTitle),
        LabelRemark = wordings.Passage(WorkingLabelNote),
    };
}
