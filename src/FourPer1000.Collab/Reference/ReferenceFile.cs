namespace FourPer1000.Collab.Reference;

/// <summary>A file the programme's data were loaded from: which edition, and since when.</summary>
public class ReferenceFile
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>What the file says about the wording of its texts.</summary>
    public required string Wording { get; init; }

    public required DateOnly CompiledOn { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>When this edition was first loaded.</summary>
    public required DateTimeOffset LoadedAt { get; init; }
}
