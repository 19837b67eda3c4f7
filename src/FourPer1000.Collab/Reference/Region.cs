namespace FourPer1000.Collab.Reference;

/// <summary>A region of the world. Five are official in number only; the names are a working list, and "global" is for who has none.</summary>
public class Region
{
    public required string Key { get; init; }

    public required int Order { get; init; }

    public required Translated Name { get; init; }

    /// <summary>Smaller regions named by the programme that lie in this one, such as western-africa.</summary>
    public required IReadOnlyList<string> Subregions { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
