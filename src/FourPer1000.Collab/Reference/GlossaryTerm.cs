namespace FourPer1000.Collab.Reference;

/// <summary>A word of the programme in three languages, with its meaning.</summary>
public class GlossaryTerm
{
    public required string Key { get; init; }

    public required int Order { get; init; }

    public required Translated Term { get; init; }

    public required Translated Definition { get; init; }

    public string? Remark { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
