namespace FourPer1000.Collab.Reference;

/// <summary>An organisation with which the Initiative has an agreement.</summary>
public class Partnership
{
    public required string Key { get; init; }

    /// <summary>The number in the list of 2022; null for agreements that had run out and stand on the platform only.</summary>
    public int? Number { get; init; }

    /// <summary>The name letter by letter as printed, misprints included.</summary>
    public required string PrintedName { get; init; }

    public required string Name { get; init; }

    public string? CountryIso2 { get; init; }

    public string? Place { get; init; }

    /// <summary>This project's classification; null where it was not made.</summary>
    public string? OrganisationType { get; init; }

    public required IReadOnlyList<Instrument> Instruments { get; init; }

    public required bool IsHighlighted { get; init; }

    public string? Remark { get; init; }

    /// <summary>The month of the list.</summary>
    public required string AsOf { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public bool IsCurrent => Number is not null;
}

/// <summary>What was agreed: a grant, a secondment, a memorandum … with the dates and quantities that are printed.</summary>
public sealed record Instrument(
    string Type,
    double? Quantity = null,
    DateOnly? Start = null,
    DateOnly? End = null,
    DateOnly? SignedOn = null,
    double? DurationYears = null,
    IReadOnlyList<int>? Years = null,
    int? Year = null,
    string? Place = null);
