using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;
using FourPer1000.Collab.Visibility;
using FourPer1000.Collab.Web.Features.Rounds.Sheets;

namespace FourPer1000.Collab.Web.Features.Results;

/// <summary>The results of a closed round as far as the reader may see them.</summary>
/// <param name="Round">With its study, extensions and the study's amendments.</param>
/// <param name="TaskForce">The name of the task force.</param>
/// <param name="State">Closed or published.</param>
/// <param name="Standing">How the reader stands to the study.</param>
/// <param name="Snapshot">The immutable result, without the numbers of its items.</param>
/// <param name="Items">In their order in the round.</param>
public sealed record RoundReport(
    Round Round, Translated TaskForce, RoundState State, Standing Standing, SnapshotFacts Snapshot, IReadOnlyList<ReportItem> Items)
{
    public Protocol Protocol => Round.Study.Protocol;

    /// <summary>The names of the groups of the panel, where items are split.</summary>
    public IReadOnlyDictionary<string, Translated> SubgroupNames { get; init; } = new Dictionary<string, Translated>();

    public bool ForPanelist => Standing.HasFlag(Standing.Panelist);

    /// <summary>How many items had which outcome; items without a rule are not counted.</summary>
    public IReadOnlyDictionary<ConsensusOutcome, int> Outcomes =>
        Items.Where(item => item.Outcome is not null).CountBy(item => item.Outcome!.Value).ToDictionary();

    public IEnumerable<ReportItem> Split => Items.Where(item => item.Outcome == ConsensusOutcome.Split);
}

/// <summary>What a result says of itself.</summary>
public sealed record SnapshotFacts(
    DateTimeOffset ComputedAt, string MethodVersion, string AnswersSha256, string ResultsSha256, string? ReceiptsSha256, ParticipationRelease Participation);

/// <summary>One item of a report.</summary>
/// <param name="Asked">The item with its version.</param>
/// <param name="Scales">The scales of a rating, in order; empty for other forms.</param>
/// <param name="Group">The numbers; null when they rest on fewer than k answers.</param>
/// <param name="Before">The numbers of the round before; null where it was not asked then or they are withheld.</param>
/// <param name="Own">The reader's own answer; null for a reader without one.</param>
/// <param name="Outcome">The decision: too few where the numbers are withheld; null for a form without a rule.</param>
/// <param name="Reasons">The reasons of the group, in an order made for this reader.</param>
public sealed record ReportItem(
    RoundItem Asked,
    IReadOnlyList<Scale> Scales,
    GroupFigures? Group,
    GroupFigures? Before,
    OwnAnswer? Own,
    ConsensusOutcome? Outcome,
    GroupReasons Reasons)
{
    public ItemVersion Version => Asked.ItemVersion;

    /// <summary>What the panel wrote to an open question, in an order made for this reader.</summary>
    public IReadOnlyList<GroupIdea> Ideas { get; init; } = [];

    /// <summary>The numbers of groups of the panel; null for none.</summary>
    public SubgroupSplit? Split { get; init; }

    public string Anchor => "item-" + Asked.Position.ToString(CultureInfo.InvariantCulture);

    public int? OwnMark(int scale) => Own?.Value is RatingAnswer rating && scale < rating.Marks.Count ? rating.Marks[scale] : null;
}
