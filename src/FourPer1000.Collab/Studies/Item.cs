namespace FourPer1000.Collab.Studies;

/// <summary>What an item is for; decides what its agreement becomes.</summary>
public enum ItemPurpose
{
    /// <summary>A question that collects ideas or describes the panel; its result becomes nothing.</summary>
    Question,

    /// <summary>An Activity to be rated; agreed ones become Activity proposals.</summary>
    Activity,

    /// <summary>A statement to agree or disagree with.</summary>
    Statement,

    /// <summary>A baseline or target of the objective; its median becomes an objective revision.</summary>
    Target,

    /// <summary>An order of priority among Activities.</summary>
    Priority,

    /// <summary>A text to read; nothing is asked, and nothing of it is counted.</summary>
    Reading,
}

/// <summary>What the panel is asked about, through all its versions and rounds: the root of a lineage.</summary>
public class Item
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid StudyId { get; init; }

    /// <summary>A short key, unique in the study, such as A1-ACT-01.</summary>
    public required string Key { get; init; }

    public required ItemPurpose Purpose { get; init; }

    /// <summary>The category of an Activity, a key of the reference data.</summary>
    public string? Category { get; init; }

    /// <summary>The suggestion of the panel that it was made from, without its author; null for one of the moderator's own.</summary>
    public Guid? SuggestionId { get; init; }

    public List<ItemVersion> Versions { get; } = [];
}

/// <summary>One wording of an item. Immutable once a round that asks it is open; a change is a new version with its reason.</summary>
public class ItemVersion
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid ItemId { get; init; }

    public Item Item { get; init; } = null!;

    /// <summary>1, 2, …; unique in the item.</summary>
    public required int Number { get; init; }

    /// <summary>A short name; empty where the statement is short itself.</summary>
    public required Translated Heading { get; init; }

    /// <summary>What is put to the panel, set larger than anything else on the page.</summary>
    public required Translated Statement { get; init; }

    /// <summary>Background and sources to read before answering.</summary>
    public Translated Background { get; init; } = Translated.None;

    public required ItemForm Form { get; init; }

    /// <summary>Why this version differs from the one before it.</summary>
    public Translated Reason { get; init; } = Translated.None;

    /// <summary>The short name for lists: the heading, or the statement where there is none.</summary>
    public Translated Name => Heading.IsEmpty ? Statement : Heading;

    /// <summary>The languages in which something of the wording is missing or not yet approved.</summary>
    public IReadOnlyList<Tongue> Unapproved() =>
        [.. Texts.Where(text => !text.IsEmpty).SelectMany(text => text.Unapproved()).Distinct().Order()];

    private IEnumerable<Translated> Texts => [Statement, Heading, Background, .. Form.Texts];
}
