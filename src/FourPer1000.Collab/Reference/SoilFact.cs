namespace FourPer1000.Collab.Reference;

/// <summary>A figure about soils for evidence notes; shown with its source and how far it may be trusted.</summary>
public class SoilFact
{
    public required string Key { get; init; }

    public required Translated Text { get; init; }

    public double? Value { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    public double? Of { get; init; }

    public double? StandardError { get; init; }

    public Translated? Unit { get; init; }

    public required IReadOnlyList<FactPart> Parts { get; init; }

    public required Confidence Confidence { get; init; }

    public string? Remark { get; init; }

    /// <summary>The objectives for whose evidence notes it is meant.</summary>
    public required IReadOnlyList<string> ObjectiveCodes { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>One of the numbers into which a fact is split.</summary>
public sealed record FactPart(string Name, double Value);
