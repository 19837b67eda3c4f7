using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Reference.Files;

/// <summary><c>labels.json</c>: short names in three languages, each with its status, and the glossary.</summary>
internal sealed record LabelsFile(
    FileMeta Meta,
    Dictionary<string, SourceEntry> Sources,
    InitiativeNameEntry InitiativeName,
    Dictionary<string, LabelEntry> Goals,
    Dictionary<string, LabelEntry> Objectives,
    Dictionary<string, FullTitleEntry> ObjectiveFullTitles,
    Dictionary<string, LabelEntry> Families,
    Dictionary<string, LabelEntry> Facilities,
    Dictionary<string, LabelEntry> Colleges,
    Dictionary<string, LabelEntry> Regions,
    RegionsNoteEntry RegionsNote,
    Dictionary<string, LabelEntry> ActivityCategories,
    SourcedText ActivityCategoriesNote,
    GlossaryEntry[] Glossary) : IDataFile
{
    public IEnumerable<ActivityCategory> CategoryRows() => ActivityCategories.Select((category, index) => new ActivityCategory
    {
        Key = category.Key,
        Order = index + 1,
        Name = category.Value.Text,
        Sources = category.Value.Source,
    });

    public IEnumerable<Region> RegionRows() => Regions.Select((region, index) => new Region
    {
        Key = region.Key,
        Order = index + 1,
        Name = region.Value.Text,
        Subregions = [.. RegionsNote.SubregionMap.Where(pair => pair.Value == region.Key).Select(pair => pair.Key)],
        Sources = region.Value.Source,
    });

    public IEnumerable<GlossaryTerm> GlossaryRows() => Glossary.Select((entry, index) => entry.ToTerm(index + 1));

    public IEnumerable<Remark> Remarks() =>
    [
        new() { Key = "activity-categories", Text = ActivityCategoriesNote.Text, Points = [], Sources = ActivityCategoriesNote.Source },
        new() { Key = "regions", Text = RegionsNote.Text, Points = [], Sources = RegionsNote.Source },
    ];

    /// <summary>The region in which a meeting's printed region lies: "Western Africa" is western-africa, which is in Africa.</summary>
    public string RegionOf(string printed) => RegionsNote.SubregionMap[printed.ToLowerInvariant().Replace(' ', '-')];
}

internal sealed record InitiativeNameEntry(string En, string Fr, string Es, string Status, string[] Source)
{
    [JsonIgnore]
    public Translated Text => Translated.Of(En, Fr, Es, Wordings.StatusOf(Status));
}

internal sealed record LabelEntry(
    LabelWording En, LabelWording Fr, LabelWording Es, string[] Source, Dictionary<string, AlternativeEntry>? Alternative = null)
{
    [JsonIgnore]
    public Translated Text => new(En.ToWording(), Fr.ToWording(), Es.ToWording());

    [JsonIgnore]
    public IReadOnlyList<AlternativeTitle> Alternatives =>
        [.. (Alternative ?? []).Select(pair => pair.Value.ToTitle(Tongues.Parse(pair.Key)!.Value))];
}

internal sealed record LabelWording(string Text, string Status)
{
    public Wording ToWording() => new(Text, Wordings.StatusOf(Status));
}

internal sealed record AlternativeEntry(string Text, string Status, string Why)
{
    public AlternativeTitle ToTitle(Tongue tongue) => new(tongue, new Wording(Text, Wordings.StatusOf(Status)), Why);
}

/// <summary>An objective's full title in the languages in which it was published.</summary>
internal sealed record FullTitleEntry(
    string En, string[] Source, string? Fr = null, string? FrStatus = null, string? Es = null, string? EsStatus = null)
{
    public Passage Over(Passage title) => title with
    {
        Text = title.Text with { Fr = Published(Fr, FrStatus) ?? title.Text.Fr, Es = Published(Es, EsStatus) ?? title.Text.Es },
        Sources = [.. title.Sources.Union(Source)],
    };

    private static Wording? Published(string? text, string? status) => text is null ? null : new Wording(text, Wordings.StatusOf(status!));
}

internal sealed record RegionsNoteEntry(string Text, Dictionary<string, string> SubregionMap, string[] Source);

internal sealed record GlossaryEntry(
    string Key, string En, LabelWording Fr, LabelWording Es, DefinitionEntry Definition, string[] Source, string? Note = null)
{
    public GlossaryTerm ToTerm(int order) => new()
    {
        Key = Key,
        Order = order,
        Term = new Translated(new Wording(En, EnglishStatus), Fr.ToWording(), Es.ToWording()),
        Definition = Translated.Of(Definition.En, Definition.Fr, Definition.Es, WordingStatus.Paraphrase),
        Remark = Note,
        Sources = Source,
    };

    /// <summary>The file marks translations only: a term is the Initiative's own unless this project alone vouches for it.</summary>
    private WordingStatus EnglishStatus => Source is ["project"] ? WordingStatus.Paraphrase : WordingStatus.Official;
}

internal sealed record DefinitionEntry(string En, string Fr, string Es);
