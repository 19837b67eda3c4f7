using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Reference.Files;

/// <summary><c>governance.json</c>: bodies, colleges, kinds of organisations, memberships and roles.</summary>
internal sealed record GovernanceFile(
    FileMeta Meta,
    Dictionary<string, SourceEntry> Sources,
    InitiativeEntry Initiative,
    BodyEntry[] Bodies,
    SourcedText BodyCountNote,
    CollegeEntry[] Colleges,
    Citation CollegesSource,
    JoinCategoryEntry[] JoinCategories,
    Citation JoinCategoriesSource,
    MembershipStatusEntry[] MembershipStatuses,
    TaskForceRoleEntry[] TaskForceRoles,
    RoleMappingEntry[] PlatformRoleMapping,
    Citation PlatformRoleMappingSource,
    MembershipCountEntry[] MembershipCounts,
    PastMeetingEntry[] Meetings,
    RegionCountEntry Regions) : IDataFile
{
    public IEnumerable<GovernanceBody> BodyRows(Wordings wordings) =>
        Bodies.Select((body, index) => body.ToBody(index + 1, PlatformRoleOf(body.Key), wordings));

    public IEnumerable<College> CollegeRows(LabelsFile labels) => Colleges.Select(college => new College
    {
        Key = college.Key,
        Order = college.Order,
        Name = labels.Colleges[college.Key].Text,
        Sources = [.. CollegesSource.Source.Union(labels.Colleges[college.Key].Source)],
    });

    public IEnumerable<JoinCategory> JoinCategoryRows(Wordings wordings) => JoinCategories.Select((category, index) => new JoinCategory
    {
        Key = category.Key,
        Order = index + 1,
        Name = wordings.Official(category.Name),
        CollegeKey = category.College,
        MayBeMember = category.MayBeMember,
        Remark = category.Note,
        Sources = JoinCategoriesSource.Source,
    });

    public IEnumerable<MembershipStatus> MembershipStatusRows(Wordings wordings) => MembershipStatuses.Select((status, index) => new MembershipStatus
    {
        Key = status.Key,
        Order = index + 1,
        Name = wordings.Official(status.Name),
        BodyKey = status.Body,
        OpenTo = wordings.Own(status.Open),
        ValidatedBy = status.ValidatedBy is null ? null : wordings.Own(status.ValidatedBy),
        Sources = status.Source,
    });

    public IEnumerable<TaskForceRole> TaskForceRoleRows(Wordings wordings) => TaskForceRoles.Select((role, index) => new TaskForceRole
    {
        Key = role.Key,
        Order = index + 1,
        Name = wordings.Official(role.Name),
        Eligible = wordings.Own(role.Eligible),
        PlatformRole = PlatformRoleOf(role.Key),
        Sources = [.. role.Source.Union(PlatformRoleMappingSource.Source)],
    });

    public IEnumerable<Remark> Remarks() =>
    [
        new() { Key = "governance-bodies", Text = BodyCountNote.Text, Points = [], Sources = BodyCountNote.Source },
        new() { Key = "regions-official", Text = Regions.Note, Points = [], Sources = Regions.Source },
    ];

    private string? PlatformRoleOf(string key) =>
        PlatformRoleMapping.FirstOrDefault(mapping => mapping.From.Contains(key, StringComparer.Ordinal))?.PlatformRole;
}

internal sealed record InitiativeEntry(
    NameEntry Name, LaunchEntry Launched, string[] WorkingLanguages, string Seat, HostEntry Host, string[] Source)
{
    public Initiative ToInitiative(InitiativeNameEntry name) => new(
        name.Text,
        Launched.Date,
        Launched.Event,
        Launched.By,
        WorkingLanguages,
        Seat,
        Host.Name,
        Host.Since,
        Host.Before,
        [.. Source.Union(name.Source)]);
}

internal sealed record NameEntry(string En, string Fr, string Es);

internal sealed record LaunchEntry(DateOnly Date, string Event, string By);

internal sealed record HostEntry(string Name, DateOnly Since, string Before);

internal sealed record BodyEntry(
    string Key,
    NameEntry Name,
    string EsStatus,
    string Role,
    string WhoBelongs,
    VotesEntry? Votes,
    string[] Source,
    string[]? Does = null,
    int? SizeAtStart = null,
    SizeEntry? Size = null,
    int? TermYears = null,
    int? MaxConsecutiveTerms = null,
    string? ElectedBy = null,
    string? FirstElection = null,
    string? DecidedAt = null)
{
    public GovernanceBody ToBody(int order, string? platformRole, Wordings wordings) => new()
    {
        Key = Key,
        Order = order,
        Name = new Translated(Official(Name.En), Official(Name.Fr), new Wording(Name.Es, SpanishStatus)),
        Role = wordings.Own(Role),
        Does = [.. (Does ?? []).Select(wordings.Own)],
        WhoBelongs = wordings.Own(WhoBelongs),
        Seats = Seats(),
        Votes = Votes?.ToRule(),
        PlatformRole = platformRole,
        Sources = Source,
    };

    /// <summary>A name of which only a part is official is our translation as a whole.</summary>
    private WordingStatus SpanishStatus => EsStatus == "official" ? WordingStatus.Official : WordingStatus.OurTranslation;

    private BodySeats? Seats() => SizeAtStart is null && Size is null && ElectedBy is null
        ? null
        : new BodySeats(
            SizeAtStart, Size?.Total, Size?.Titular, Size?.Alternate, TermYears, MaxConsecutiveTerms, ElectedBy, FirstElection, DecidedAt);

    private static Wording Official(string text) => new(text, WordingStatus.Official);
}

internal sealed record SizeEntry(int Total, int Titular, int Alternate);

internal sealed record VotesEntry(string Eligible, bool CompaniesEligible, double? Weight, double? Quorum, double? Majority, string Note)
{
    public VotingRule ToRule() => new(Eligible, CompaniesEligible, Weight, Quorum, Majority, Note);
}

internal sealed record CollegeEntry(string Key, int Order, string Name, string[] JoinCategories);

internal sealed record JoinCategoryEntry(string Key, string Name, string? College, bool MayBeMember, string? Note = null);

internal sealed record MembershipStatusEntry(
    string Key, string Name, string? Body, string Open, string[] Source, string? ValidatedBy = null);

internal sealed record TaskForceRoleEntry(string Key, string Name, string Eligible, string[] Source);

internal sealed record RoleMappingEntry(string PlatformRole, string[] From);

internal sealed record MembershipCountEntry(string? Date, int Count, string Of, string[] Source)
{
    public MembershipCount ToCount() => new(Date, Count, Of, Source);
}

internal sealed record PastMeetingEntry(string Date, string Place, string What, string[] Source)
{
    public PastMeeting ToMeeting() => new(Date, Place, What, Source);
}

/// <summary>How many regions there are officially; their names were not found.</summary>
internal sealed record RegionCountEntry(int OfficialNumber, [property: JsonRequired] string[]? OfficialNames, string Note, string[] Source);
