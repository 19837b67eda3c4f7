namespace FourPer1000.Collab.Reference.Files;

/// <summary><c>partnerships.json</c>: the twenty partnerships of 2022 and two that had run out.</summary>
internal sealed record PartnershipsFile(
    FileMeta Meta,
    Dictionary<string, SourceEntry> Sources,
    string[] InstrumentTypes,
    PartnershipEntry[] Partnerships,
    OlderPartnershipEntry[] OlderOnPlatformOnly,
    SourcedText Conflict) : IDataFile
{
    public IEnumerable<Partnership> PartnershipRows() =>
        Partnerships.Select(entry => entry.ToPartnership(Meta.AsOf!)).Concat(OlderOnPlatformOnly.Select(entry => entry.ToPartnership(Meta.AsOf!)));

    public IEnumerable<Remark> Remarks() =>
    [
        new() { Key = "partnerships", Text = Conflict.Text, Points = [], Sources = Conflict.Source },
        new() { Key = "instrument-types", Text = "Kinds of agreement with a partner.", Points = InstrumentTypes, Sources = ["seed", "wiki-facilities"] },
    ];
}

internal sealed record PartnershipEntry(
    int Number,
    string Key,
    string PrintedName,
    string Name,
    string? CountryIso2,
    string OrganisationType,
    InstrumentEntry[] Instruments,
    bool HighlightedInSeed,
    string? Note,
    string[] Source)
{
    public Partnership ToPartnership(string asOf) => new()
    {
        Key = Key,
        Number = Number,
        PrintedName = PrintedName,
        Name = Name,
        CountryIso2 = CountryIso2,
        OrganisationType = OrganisationType,
        Instruments = [.. Instruments.Select(instrument => instrument.ToInstrument())],
        IsHighlighted = HighlightedInSeed,
        Remark = Note,
        AsOf = asOf,
        Sources = Source,
    };
}

/// <summary>An agreement that only the platform lists; history, so it has no number in the list of 2022.</summary>
internal sealed record OlderPartnershipEntry(
    string PrintedName, string? CountryIso2, string? Where, InstrumentEntry[] Instruments, int PlatformNumber, string[] Source)
{
    public Partnership ToPartnership(string asOf) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"platform-{PlatformNumber}"),
        PrintedName = PrintedName,
        Name = PrintedName,
        CountryIso2 = CountryIso2,
        Place = Where,
        Instruments = [.. Instruments.Select(instrument => instrument.ToInstrument())],
        IsHighlighted = false,
        AsOf = asOf,
        Sources = Source,
    };
}

internal sealed record InstrumentEntry(
    string Type,
    double? Quantity = null,
    DateOnly? Start = null,
    DateOnly? End = null,
    DateOnly? Signed = null,
    double? DurationYears = null,
    int[]? Years = null,
    int? Year = null,
    string? Place = null)
{
    public Instrument ToInstrument() => new(Type, Quantity, Start, End, Signed, DurationYears, Years, Year, Place);
}
