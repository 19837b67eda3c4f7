using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies.Subgroups;

namespace FourPer1000.Collab.Studies;

/// <summary>
/// What a closed round gave: an immutable snapshot with the hashes of the answers it rests on and of its own numbers. Anyone with
/// the export can compute both again.
/// </summary>
public class RoundResult
{
    /// <summary>The round; there is one result per closing.</summary>
    public required Guid RoundId { get; init; }

    public required DateTimeOffset ComputedAt { get; init; }

    /// <summary>The version of the statistics that computed it.</summary>
    public required string MethodVersion { get; init; }

    /// <summary>SHA-256 over the sealed answers in canonical order.</summary>
    public required string AnswersSha256 { get; init; }

    /// <summary>SHA-256 over the item results in canonical order.</summary>
    public required string ResultsSha256 { get; init; }

    /// <summary>SHA-256 over the list of receipts; null where fewer than k sheets were sent, and there is no list.</summary>
    public string? ReceiptsSha256 { get; init; }

    /// <summary>Panelists in the panel when the round was sealed.</summary>
    public required int PanelSize { get; init; }

    /// <summary>Panelists with at least one answer.</summary>
    public required int Responded { get; init; }

    /// <summary>Panelists who sent their sheet.</summary>
    public required int Submitted { get; init; }

    /// <summary>All sealed answers.</summary>
    public required int Answers { get; init; }

    /// <summary>How the answers came about: in rounds, or in real time. Numbers of two modes are not compared.</summary>
    public required StudyKind Mode { get; init; }

    public List<ItemResult> Items { get; } = [];

    /// <summary>The codes of the sheets that were sent.</summary>
    public List<SealedReceipt> Receipts { get; } = [];
}

/// <summary>The immutable result of one item in one round.</summary>
public class ItemResult
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    public required Guid RoundItemId { get; init; }

    /// <summary>The decision for the item's first scale or its number; null for a form without a rule (text, ranking, choice).</summary>
    public ConsensusOutcome? Outcome { get; init; }

    /// <summary>Panelists who gave a value; the same as the figures say, to be counted without reading them.</summary>
    public required int Answered { get; init; }

    /// <summary>All numbers, complete. What is shown of them is decided by the visibility rule.</summary>
    public required ItemFigures Figures { get; init; }

    /// <summary>The same for groups of the panel, as far as it may be shown; null where the protocol asks for none or none may be.</summary>
    public SubgroupSplit? Split { get; init; }

    /// <summary>The line that the hash of the results is taken over.</summary>
    public string Canonical => JsonColumn.Write(Figures) + (Split is null ? "" : JsonColumn.Write(Split));
}
