using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;
using FourPer1000.Collab.Visibility;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>Controlled feedback: what a panelist is shown of the previous round before answering again.</summary>
/// <param name="Round">The number of that round.</param>
/// <param name="Group">The numbers of the group; null when they rest on fewer than k answers.</param>
/// <param name="Own">The panelist's own answer then.</param>
/// <param name="Wording">How the item was worded then; null when the wording is the same.</param>
public sealed record Feedback(int Round, GroupFigures? Group, OwnAnswer? Own, Translated? Wording)
{
    /// <summary>The reasons of the group, in an order made for this reader; only the item page reads them.</summary>
    public GroupReasons Reasons { get; init; } = GroupReasons.None;

    /// <summary>What the group wrote to an open question, in an order made for this reader.</summary>
    public IReadOnlyList<GroupIdea> Ideas { get; init; } = [];

    /// <summary>The groups of the panel that are shown beside the whole; null for none.</summary>
    public SubgroupSplit? Split { get; init; }

    /// <summary>The names of the groups; only the item page reads them.</summary>
    public IReadOnlyDictionary<string, Translated> SubgroupNames { get; init; } = new Dictionary<string, Translated>();

    /// <summary>In real time: the state that is shown; null for the result of a round.</summary>
    public ShownBatch? Batch { get; init; }

    /// <summary>The keys of the scales that were asked then, in the order of the marks.</summary>
    public IReadOnlyList<string> Scales { get; init; } = [];

    /// <summary>The panelist's own mark on a scale then; null where there was none.</summary>
    public int? OwnMark(string scale) =>
        Own?.Value is RatingAnswer rating ? Scales.Zip(rating.Marks).Where(pair => pair.First == scale).Select(pair => pair.Second).FirstOrDefault() : null;
}

/// <summary>The moderators' text on a published round.</summary>
public sealed record PublishedSynthesis(int Number, Translated Synthesis);

/// <summary>The batch of a real-time round that the page shows; its identity goes back with the next answer.</summary>
/// <param name="Id">Null before the first one.</param>
public sealed record ShownBatch(Guid? Id, int Number, DateTimeOffset? ReleasedAt);

/// <summary>The arguments to an item, in an order made for one reader.</summary>
/// <param name="Given">All of them or, of many, the first and those that come first on their side.</param>
/// <param name="Count">How many there are.</param>
public sealed record GroupReasons(IReadOnlyList<GroupReason> Given, int Count)
{
    /// <summary>So many are in sight; the rest is behind one click.</summary>
    public const int AtOnce = 5;

    /// <summary>From more than this on, the rest is a page of its own.</summary>
    public const int Enough = 20;

    public static GroupReasons None { get; } = new([], 0);

    public bool IsWhole => Given.Count == Count;
}

/// <summary>An argument of the panel without its author.</summary>
/// <param name="Id">Drawn at random, so it tells neither a time nor an order.</param>
/// <param name="Tongue">The language it is written in; null where so few of the authors write it that it would point at one of them.</param>
public sealed record GroupReason(Guid Id, string Text, ReasonSide? Side, Tongue? Tongue)
{
    /// <summary>How many agree, at least k; null below, and then nothing is told of it.</summary>
    public int? Agreeing { get; init; }

    /// <summary>Whether the reader gave it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether the reader agrees with it.</summary>
    public bool Agrees { get; init; }
}

/// <summary>A line that somebody wrote to an open question, without its author.</summary>
public sealed record GroupIdea(string Text, Tongue? Tongue);

/// <summary>The numbers of an item as far as the visibility rule lets them out.</summary>
/// <param name="Figures">With everything taken out that rests on fewer than k answers.</param>
/// <param name="Answered">How many answered; at least k.</param>
public sealed record GroupFigures(ItemFigures Figures, int Answered)
{
    /// <returns>Null when nothing may be shown.</returns>
    public static GroupFigures? Of(ItemFigures figures, int k) =>
        ResultRelease.Of(figures, k) is { } released ? new GroupFigures(released, figures.Answered) : null;

    /// <summary>The numbers of one scale; null where they are withheld.</summary>
    public ScaleFigures? Scale(string key) =>
        Figures is RatingFigures rating ? rating.Scales.FirstOrDefault(scale => scale.Scale == key && !scale.IsWithheld()) : null;
}
