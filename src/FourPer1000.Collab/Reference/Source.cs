namespace FourPer1000.Collab.Reference;

/// <summary>How far a source may be trusted.</summary>
public enum Confidence
{
    High,

    /// <summary>An older, partial or second-hand copy.</summary>
    Medium,

    /// <summary>To be checked against a primary source before use.</summary>
    Low,

    /// <summary>Written for this project; nothing to trust or doubt.</summary>
    NotApplicable,
}

/// <summary>A document or page from which the programme's data were taken.</summary>
public class Source
{
    public required string Key { get; init; }

    /// <summary>What pages call it, in this project's words.</summary>
    public required Translated Name { get; init; }

    /// <summary>What it is in detail, in English, for the editors of the data.</summary>
    public required string What { get; init; }

    /// <summary>Null for a document without a public address.</summary>
    public string? Url { get; init; }

    /// <summary>The kind of document, such as "initiative platform" or "peer-reviewed".</summary>
    public required string Kind { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>The key in a reference: <c>seed:L266</c> gives <c>seed</c>.</summary>
    public static string KeyOf(string reference) => reference.Split(':', 2)[0];

    /// <summary>The place in a reference: <c>seed:L266</c> gives <c>L266</c>; null when it names the source as a whole.</summary>
    public static string? PlaceOf(string reference) => reference.Split(':', 2) is [_, var place] ? place : null;
}
