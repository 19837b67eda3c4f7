namespace FourPer1000.Collab.Reference.Files;

/// <summary><c>soil-facts.json</c>: figures for evidence notes.</summary>
internal sealed record SoilFactsFile(FileMeta Meta, Dictionary<string, SourceEntry> Sources, SoilFactEntry[] Facts) : IDataFile
{
    public IEnumerable<SoilFact> FactRows(Wordings wordings) => Facts.Where(fact => fact.HasFigure).Select(fact => fact.ToFact(wordings));

    /// <summary>An entry without a figure warns the editors of a wrong one; it is kept from the readers.</summary>
    public IEnumerable<Remark> Remarks() => Facts.Where(fact => !fact.HasFigure)
        .Select(fact => new Remark { Key = fact.Key, Text = fact.Text, Points = [], Sources = fact.Source });
}

internal sealed record SoilFactEntry(
    string Key,
    string Text,
    double? Value,
    string? Unit,
    string Confidence,
    string[] Source,
    double? Low = null,
    double? High = null,
    double? Of = null,
    double? StandardError = null,
    Dictionary<string, double>? Parts = null,
    string? Note = null,
    string[]? UseFor = null)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public bool HasFigure => Value is not null || Low is not null || High is not null || Parts is not null;

    public SoilFact ToFact(Wordings wordings) => new()
    {
        Key = Key,
        Text = wordings.Own(Text),
        Value = Value,
        Low = Low,
        High = High,
        Of = Of,
        StandardError = StandardError,
        Unit = Unit is null ? null : wordings.Own(Unit),
        Parts = [.. (Parts ?? []).Select(part => new FactPart(part.Key, part.Value))],
        Confidence = Trust.Parse(Confidence),
        Remark = Note,
        ObjectiveCodes = UseFor ?? [],
        Sources = Source,
    };
}
