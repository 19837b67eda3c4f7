using System.Security.Cryptography;
using FourPer1000.Collab.Reference.Files;

namespace FourPer1000.Collab.Reference;

/// <summary>The programme's data as read from its files: all rows, not yet in a database.</summary>
public sealed class ReferenceData
{
    private const string Translations = "translations.json";
    private const string SourceNames = "source-names.json";
    private readonly List<(string Name, string Sha256, IDataFile File)> files = [];
    private readonly Func<string, byte[]> open;
    private readonly Wordings wordings;
    private readonly Dictionary<string, SourceName> sourceNames;
    private readonly StrategicPlanFile plan;
    private readonly FacilitiesFile facilities;
    private readonly GovernanceFile governance;
    private readonly LabelsFile labels;
    private readonly PartnershipsFile partnerships;
    private readonly RoadmapFile roadmap;
    private readonly SoilFactsFile facts;

    private ReferenceData(Func<string, byte[]> open)
    {
        this.open = open;
        wordings = new Wordings(DataFile.Read<TranslationEntry[]>(open(Translations)));
        sourceNames = DataFile.Read<Dictionary<string, SourceName>>(open(SourceNames));
        plan = Read<StrategicPlanFile>("strategic-plan.json");
        facilities = Read<FacilitiesFile>("facilities.json");
        governance = Read<GovernanceFile>("governance.json");
        labels = Read<LabelsFile>("labels.json");
        partnerships = Read<PartnershipsFile>("partnerships.json");
        roadmap = Read<RoadmapFile>("roadmap-2023.json");
        facts = Read<SoilFactsFile>("soil-facts.json");
    }

    /// <summary>The data that come with the program.</summary>
    public static ReferenceData Embedded() => From(EmbeddedFile);

    /// <summary>The data in other editions of the same files.</summary>
    /// <param name="open">Gives the content of a file by its name, such as <c>labels.json</c>.</param>
    public static ReferenceData From(Func<string, byte[]> open) => new(open);

    /// <summary>A file as it comes with the program.</summary>
    public static byte[] EmbeddedFile(string name)
    {
        using var stream = typeof(ReferenceData).Assembly.GetManifestResourceStream($"FourPer1000.Collab.Reference.Data.{name}")
            ?? throw new FileNotFoundException("The programme's data are incomplete.", name);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    public IReadOnlyList<Goal> Goals() => [.. plan.GoalRows(labels, wordings)];

    public IReadOnlyList<Objective> Objectives() => [.. plan.ObjectiveRows(labels, wordings)];

    public IReadOnlyList<FacilityFamily> FacilityFamilies() => [.. facilities.FamilyRows(labels, wordings)];

    public IReadOnlyList<Facility> Facilities() => [.. facilities.FacilityRows(labels)];

    public IReadOnlyList<Coalition> Coalitions() => [.. facilities.CoalitionRows(wordings)];

    public IReadOnlyList<ActivityCategory> ActivityCategories() => [.. labels.CategoryRows()];

    public IReadOnlyList<Region> Regions() => [.. labels.RegionRows()];

    public IReadOnlyList<College> Colleges() => [.. governance.CollegeRows(labels)];

    public IReadOnlyList<JoinCategory> JoinCategories() => [.. governance.JoinCategoryRows(wordings)];

    public IReadOnlyList<GovernanceBody> GovernanceBodies() => [.. governance.BodyRows(wordings)];

    public IReadOnlyList<MembershipStatus> MembershipStatuses() => [.. governance.MembershipStatusRows(wordings)];

    public IReadOnlyList<TaskForceRole> TaskForceRoles() => [.. governance.TaskForceRoleRows(wordings)];

    public IReadOnlyList<Partnership> Partnerships() => [.. partnerships.PartnershipRows()];

    public IReadOnlyList<Roadmap> Roadmaps() => [.. roadmap.RoadmapRows()];

    public IReadOnlyList<RoadmapChapter> RoadmapChapters() => [.. roadmap.ChapterRows(labels)];

    public IReadOnlyList<RoadmapAction> RoadmapActions() => [.. roadmap.ActionRows(wordings)];

    public IReadOnlyList<RoadmapMeeting> RoadmapMeetings() => [.. roadmap.MeetingRows(labels, wordings)];

    public IReadOnlyList<SoilFact> SoilFacts() => [.. facts.FactRows(wordings)];

    public IReadOnlyList<GlossaryTerm> GlossaryTerms() => [.. labels.GlossaryRows()];

    /// <summary>The sources of all files; several files name the same ones in the same words.</summary>
    public IReadOnlyList<Source> Sources() =>
    [
        .. files.SelectMany(file => file.File.Sources)
            .DistinctBy(entry => entry.Key)
            .Select(entry => entry.Value.ToSource(entry.Key, sourceNames[entry.Key])),
    ];

    public IReadOnlyList<Remark> Remarks() =>
        [.. facilities.Remarks(), .. governance.Remarks(), .. labels.Remarks(), .. partnerships.Remarks(), .. facts.Remarks()];

    public IReadOnlyList<Programme> Programmes() =>
    [
        new()
        {
            Key = Programme.TheKey,
            Initiative = governance.Initiative.ToInitiative(labels.InitiativeName),
            PlanName = wordings.Passage(plan.Plan.Name)!,
            Vision = wordings.Passage(new SourcedText(plan.Plan.Vision.Text, plan.Plan.Vision.Source, plan.Plan.Vision.Wording))!,
            Horizon = plan.Plan.Vision.Horizon,
            Mission = wordings.Passage(plan.Plan.Mission)!,
            Ambitions = [.. plan.Plan.Ambition.Select(ambition => wordings.Passage(ambition)!)],
            Documents = [.. plan.Plan.Versions.Select(version => version.ToDocument())],
            Counts = plan.Plan.Counts.ToCounts(),
            FirstDelphi = plan.Plan.Delphi.ToFirstDelphi(),
            MembershipCounts = [.. governance.MembershipCounts.Select(count => count.ToCount())],
            Meetings = [.. governance.Meetings.Select(meeting => meeting.ToMeeting())],
        },
    ];

    /// <summary>The editions of the files; those that are in the database already keep the moment at which they were first loaded.</summary>
    public IReadOnlyList<ReferenceFile> Files(IReadOnlyCollection<ReferenceFile> loaded, DateTimeOffset now) =>
        [.. files.Select(file => Edition(file.Name, file.Sha256, file.File.Meta, loaded, now))];

    private static ReferenceFile Edition(string name, string sha256, FileMeta meta, IReadOnlyCollection<ReferenceFile> loaded, DateTimeOffset now) => new()
    {
        Name = name,
        Title = meta.Title,
        Wording = meta.AboutWording,
        CompiledOn = meta.Compiled,
        Sha256 = sha256,
        LoadedAt = loaded.FirstOrDefault(file => file.Name == name && file.Sha256 == sha256)?.LoadedAt ?? now,
    };

    private T Read<T>(string name)
        where T : IDataFile
    {
        var content = open(name);
        var file = DataFile.Read<T>(content);
        files.Add((name, Convert.ToHexStringLower(SHA256.HashData(content)), file));
        return file;
    }
}
