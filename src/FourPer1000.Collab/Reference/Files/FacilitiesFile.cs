namespace FourPer1000.Collab.Reference.Files;

/// <summary><c>facilities.json</c>: the two families, the fourteen facilities, and how the deck numbers them.</summary>
internal sealed record FacilitiesFile(
    FileMeta Meta,
    Dictionary<string, SourceEntry> Sources,
    FamilyEntry[] Families,
    FacilityEntry[] Facilities,
    CoalitionEntry[] Coalitions,
    NumberingEntry Numbering) : IDataFile
{
    public IEnumerable<FacilityFamily> FamilyRows(LabelsFile labels, Wordings wordings) => Families.Select(family => new FacilityFamily
    {
        Key = family.Key,
        Name = labels.Families[family.Key].Text,
        LedBy = wordings.Own(family.LedBy),
        SupportedBy = wordings.Own(family.SupportedBy),
        Purpose = wordings.Own(family.Role),
        Sources = [.. family.Source.Union(labels.Families[family.Key].Source)],
    });

    public IEnumerable<Facility> FacilityRows(LabelsFile labels) => Facilities.Select(facility => new Facility
    {
        Key = facility.Key,
        FamilyKey = facility.Family,
        Number = facility.Number,
        Roman = facility.Roman,
        PrintedCode = facility.PrintedCode,
        Name = labels.Facilities[facility.Key].Text,
        ObjectiveCodes = facility.Objectives,
        HasRoadmapChapter = facility.RoadmapChapter,
        PrintedNumbers = [.. Numbering.Of(facility.Key)],
        Sources = [.. facility.Source.Union(labels.Facilities[facility.Key].Source)],
    });

    public IEnumerable<Coalition> CoalitionRows(Wordings wordings) => Coalitions.Select(coalition => new Coalition
    {
        Key = coalition.Key,
        FamilyKey = coalition.Supports,
        Name = wordings.Official(coalition.Name),
        FormedBy = wordings.Own(coalition.FormedBy),
        Sources = coalition.Source,
    });

    public IEnumerable<Remark> Remarks() =>
        [new() { Key = "facility-numbers", Text = Numbering.Canonical, Points = [Numbering.Rule, .. Numbering.Why], Sources = Numbering.Source }];
}

internal sealed record FamilyEntry(string Key, string Name, string LedBy, string SupportedBy, string Role, string[] Source);

internal sealed record FacilityEntry(
    string Key,
    int Number,
    string? Roman,
    string PrintedCode,
    string Name,
    string Family,
    string[] Objectives,
    bool RoadmapChapter,
    string[] Source);

internal sealed record CoalitionEntry(string Key, string Name, string Supports, string FormedBy, string[] Source);

internal sealed record NumberingEntry(string Canonical, string[] Why, string Rule, string[] Source, OccurrenceEntry[] Occurrences)
{
    public IEnumerable<PrintedNumber> Of(string facility) => Occurrences
        .Where(occurrence => occurrence.ResolvedTo == facility)
        .Select(o => new PrintedNumber(o.SeedLine, o.Printed, o.Name, o.AgreesWithCanonical));
}

internal sealed record OccurrenceEntry(int SeedLine, string Printed, string Name, string ResolvedTo, bool AgreesWithCanonical);
