using System.Text.Json;

namespace FourPer1000.Collab.Reference.Files;

/// <summary><c>roadmap-2023.json</c>: seven chapters with their actions, and the meetings of the year.</summary>
internal sealed record RoadmapFile(
    FileMeta Meta,
    Dictionary<string, SourceEntry> Sources,
    int Year,
    string PresentedBy,
    string AsOf,
    ChapterEntry[] Chapters,
    MeetingEntry[] Meetings) : IDataFile
{
    public IEnumerable<Roadmap> RoadmapRows() => [new() { Year = Year, PresentedBy = PresentedBy, AsOf = AsOf }];

    public IEnumerable<RoadmapChapter> ChapterRows(LabelsFile labels) => Chapters.Select((chapter, index) => new RoadmapChapter
    {
        Key = KeyOf(chapter),
        Year = Year,
        Order = index + 1,
        FacilityKey = chapter.Facility,
        Title = TitleOf(chapter, labels),
        PrintedAs = chapter.PrintedAs,
        ObjectiveCodes = chapter.MainObjectives,
        Sources = chapter.Source,
    });

    public IEnumerable<RoadmapAction> ActionRows(Wordings wordings) => Chapters.SelectMany(chapter =>
        chapter.Actions.Select((action, index) => action.ToAction(KeyOf(chapter), index + 1, wordings)));

    public IEnumerable<RoadmapMeeting> MeetingRows(LabelsFile labels, Wordings wordings) =>
        Meetings.Select(meeting => meeting.ToMeeting(labels.RegionOf(meeting.Region), wordings));

    private string KeyOf(ChapterEntry chapter) => string.Create(CultureInfo.InvariantCulture, $"{Year}-{chapter.Facility}");

    /// <summary>A chapter carries its facility's name, and so that name's translations.</summary>
    private static Translated TitleOf(ChapterEntry chapter, LabelsFile labels)
    {
        var facility = labels.Facilities[chapter.Facility].Text;
        return facility.En?.Text == chapter.Title ? facility : new Translated(En: new Wording(chapter.Title, WordingStatus.Official));
    }
}

internal sealed record ChapterEntry(
    string Facility, string Title, string[] PrintedAs, string[] MainObjectives, string[] Source, ActionEntry[] Actions);

internal sealed record ActionEntry(
    string Id,
    string Title,
    string Kind,
    string[] Objectives,
    string[] Details,
    string[] Source,
    string? Status = null,
    string? Flag = null)
{
    public RoadmapAction ToAction(string chapter, int order, Wordings wordings) => new()
    {
        Id = Id,
        ChapterKey = chapter,
        Order = order,
        Title = wordings.Own(Title),
        Kind = KindOf(Kind),
        State = StateOf(Status),
        ObjectiveCodes = Objectives,
        Details = [.. Details.Select(wordings.Own)],
        Remark = Flag,
        Sources = Source,
    };

    private static RoadmapActionKind KindOf(string kind) => kind switch
    {
        "milestone" => RoadmapActionKind.Milestone,
        "ongoing" => RoadmapActionKind.Ongoing,
        "action" => RoadmapActionKind.Action,
        _ => throw new JsonException($"Unknown kind of action: {kind}."),
    };

    private static RoadmapActionState? StateOf(string? status) => status switch
    {
        null => null,
        "done" => RoadmapActionState.Done,
        "planned" => RoadmapActionState.Planned,
        _ => throw new JsonException($"Unknown status of an action: {status}."),
    };
}

internal sealed record MeetingEntry(
    string Id,
    string Action,
    string Name,
    string Region,
    DateOnly Start,
    DateOnly End,
    string City,
    string Country,
    string CountryIso2,
    string Topic,
    string[] CoOrganisers,
    string[] Source,
    string? Note = null)
{
    public RoadmapMeeting ToMeeting(string region, Wordings wordings) => new()
    {
        Id = Id,
        ActionId = Action,
        Name = wordings.Official(Name),
        PrintedRegion = Region,
        RegionKey = region,
        Start = Start,
        End = End,
        City = City,
        Country = wordings.Official(Country),
        CountryIso2 = CountryIso2,
        Topic = wordings.Official(Topic),
        Organisers = CoOrganisers,
        Remark = Note,
        Sources = Source,
    };
}
