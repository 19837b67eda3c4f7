using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Language;

/// <summary>How far a wording may be trusted.</summary>
public enum WordingStatus
{
    /// <summary>Written, not yet read by a second person.</summary>
    Draft,

    /// <summary>Approved for use in a round.</summary>
    Approved,

    /// <summary>As published by the Initiative.</summary>
    Official,

    /// <summary>Our translation of an official text.</summary>
    OurTranslation,

    /// <summary>Our own words for an official text whose wording was not found.</summary>
    Paraphrase,

    /// <summary>A placeholder until the official list is available.</summary>
    WorkingList,
}

/// <summary>One text in one language with its status.</summary>
public sealed record Wording(string Text, WordingStatus Status = WordingStatus.Approved);

/// <summary>
/// A text of the content (an item, a title) in up to three languages. Null means "not available in this language", never a guess.
/// </summary>
public sealed record Translated(Wording? En = null, Wording? Fr = null, Wording? Es = null)
{
    public static Translated None { get; } = new();

    [JsonIgnore]
    public bool IsEmpty => En is null && Fr is null && Es is null;

    public Wording? this[Tongue tongue] => tongue switch
    {
        Tongue.Fr => Fr,
        Tongue.Es => Es,
        _ => En,
    };

    public static Translated Of(string en, string fr, string es, WordingStatus status = WordingStatus.Approved) =>
        new(new Wording(en, status), new Wording(fr, status), new Wording(es, status));

    /// <summary>The text in one language only, for what a person wrote in that language.</summary>
    public static Translated Only(Tongue tongue, string text, WordingStatus status = WordingStatus.Draft) =>
        None.Set(tongue, new Wording(text, status));

    public Translated Set(Tongue tongue, Wording? wording) => tongue switch
    {
        Tongue.Fr => this with { Fr = wording },
        Tongue.Es => this with { Es = wording },
        _ => this with { En = wording },
    };

    /// <summary>The text for a reader: in the reader's language, else in another (English first) with that language named; null if there is none.</summary>
    public Reading? For(Tongue reader) =>
        Read(reader) ?? Tongues.All.Select(Read).FirstOrDefault(reading => reading is not null);

    /// <summary>The text for a reader or an empty string; for titles that are known to exist.</summary>
    public string TextFor(Tongue reader) => For(reader)?.Text ?? "";

    /// <summary>The languages without an approved (or official) wording; a round does not open while there are any, unless waived.</summary>
    public IEnumerable<Tongue> Unapproved() =>
        Tongues.All.Where(tongue => this[tongue] is null or { Status: WordingStatus.Draft });

    private Reading? Read(Tongue tongue) => this[tongue] is { } wording ? new Reading(wording.Text, tongue, wording.Status) : null;
}

/// <summary>A text as it reaches a reader: with the language it really is in.</summary>
public sealed record Reading(string Text, Tongue Tongue, WordingStatus Status);
