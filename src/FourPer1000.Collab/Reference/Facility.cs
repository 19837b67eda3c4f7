namespace FourPer1000.Collab.Reference;

/// <summary>Core or Global: who leads a facility and who supports it.</summary>
public class FacilityFamily
{
    public const string Core = "core";
    public const string Global = "global";

    public required string Key { get; init; }

    public required Translated Name { get; init; }

    public required Translated LedBy { get; init; }

    public required Translated SupportedBy { get; init; }

    public required Translated Purpose { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>One of the seven Core and seven Global Facilities over which the objectives are split.</summary>
public class Facility
{
    /// <summary>The stable identity, CF1 to CF7 and GF1 to GF7; never the printed Roman number, which the deck does not use consistently.</summary>
    public required string Key { get; init; }

    public required string FamilyKey { get; init; }

    public required int Number { get; init; }

    public string? Roman { get; init; }

    public required string PrintedCode { get; init; }

    public required Translated Name { get; init; }

    /// <summary>Its objectives in the order in which the deck prints them.</summary>
    public required IReadOnlyList<string> ObjectiveCodes { get; init; }

    public required bool HasRoadmapChapter { get; init; }

    /// <summary>The numbers under which the deck prints it, so that it can be quoted faithfully.</summary>
    public required IReadOnlyList<PrintedNumber> PrintedNumbers { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>A number beside a facility's name in one line of the deck.</summary>
public sealed record PrintedNumber(int SeedLine, string Printed, string Name, bool Agrees);

/// <summary>Partnership or Alliance: the organisations that support a family of facilities.</summary>
public class Coalition
{
    public required string Key { get; init; }

    public required string FamilyKey { get; init; }

    public required Translated Name { get; init; }

    public required Translated FormedBy { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
