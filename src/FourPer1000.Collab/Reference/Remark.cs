namespace FourPer1000.Collab.Reference;

/// <summary>Something the editors of the data want known: why a list is a placeholder, how a contradiction was settled.</summary>
public class Remark
{
    public required string Key { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<string> Points { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
