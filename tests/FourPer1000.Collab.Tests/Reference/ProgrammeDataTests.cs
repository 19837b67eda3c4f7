using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Reference;

/// <summary>What the loaded programme says.</summary>
public abstract class ProgrammeDataTests(TestDatabase database) : IAsyncDisposable
{
    private readonly CollabDb db = database.Open();

    [Fact]
    public async Task The_programme_is_complete()
    {
        Assert.Equal(6, await db.Goals.CountAsync());
        Assert.Equal(24, await db.Objectives.CountAsync());
        Assert.Equal(24, await db.TaskForces.CountAsync());
        Assert.Equal(2, await db.FacilityFamilies.CountAsync());
        Assert.Equal(14, await db.Facilities.CountAsync());
        Assert.Equal(2, await db.Coalitions.CountAsync());
        Assert.Equal(12, await db.ActivityCategories.CountAsync());
        Assert.Equal(6, await db.Colleges.CountAsync());
        Assert.Equal(7, await db.JoinCategories.CountAsync());
        Assert.Equal(6, await db.Regions.CountAsync());
        Assert.Equal(6, await db.GovernanceBodies.CountAsync());
        Assert.Equal(3, await db.MembershipStatuses.CountAsync());
        Assert.Equal(4, await db.TaskForceRoles.CountAsync());
        Assert.Equal(20, await db.Partnerships.CountAsync(partnership => partnership.Number != null));
        Assert.Equal(2, await db.Partnerships.CountAsync(partnership => partnership.Number == null));
        Assert.Equal(7, await db.RoadmapChapters.CountAsync());
        Assert.Equal(20, await db.RoadmapActions.CountAsync());
        Assert.Equal(3, await db.RoadmapMeetings.CountAsync());
        Assert.Equal(20, await db.SoilFacts.CountAsync());
        Assert.Equal(34, await db.GlossaryTerms.CountAsync());
        Assert.Equal(7, await db.ReferenceFiles.CountAsync());
    }

    [Fact]
    public async Task The_rows_agree_with_the_published_counts()
    {
        var counts = (await db.Programmes.SingleAsync()).Counts;
        var core = (await db.Facilities.Where(facility => facility.FamilyKey == FacilityFamily.Core).ToListAsync());
        var global = (await db.Facilities.Where(facility => facility.FamilyKey == FacilityFamily.Global).ToListAsync());

        Assert.Equal(counts.Goals, await db.Goals.CountAsync());
        Assert.Equal(counts.Objectives, await db.Objectives.CountAsync());
        Assert.Equal(counts.TaskForces, await db.TaskForces.CountAsync());
        Assert.Equal(counts.ActivityCategories, await db.ActivityCategories.CountAsync());
        Assert.Equal(counts.CoreFacilities, core.Count);
        Assert.Equal(counts.GlobalFacilities, global.Count);
        Assert.Equal(counts.CoreObjectives, core.Sum(facility => facility.ObjectiveCodes.Count));
        Assert.Equal(counts.GlobalObjectives, global.Sum(facility => facility.ObjectiveCodes.Count));
    }

    [Fact]
    public async Task Every_objective_has_its_facility_and_every_facility_its_objectives()
    {
        var objectives = await db.Objectives.ToListAsync();
        foreach (var facility in await db.Facilities.ToListAsync())
        {
            Assert.Equal(
                facility.ObjectiveCodes.Order(StringComparer.Ordinal),
                objectives.Where(objective => objective.FacilityKey == facility.Key).Select(objective => objective.Code).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Every_objective_has_the_task_force_of_its_code()
    {
        var taskForces = await db.TaskForces.ToDictionaryAsync(taskForce => taskForce.Code);

        Assert.All(await db.Objectives.ToListAsync(), objective =>
        {
            Assert.Equal(objective.Code, objective.TaskForceCode);
            Assert.Equal(objective.ShortTitle, taskForces[objective.Code].Name);
        });
    }

    [Fact]
    public async Task Every_reference_to_a_source_resolves()
    {
        var keys = (await db.Sources.Select(source => source.Key).ToListAsync()).ToHashSet();
        var references = await References();

        Assert.NotEmpty(references);
        Assert.Empty(references.Select(Source.KeyOf).Distinct().Except(keys));
    }

    [Fact]
    public async Task Every_source_has_a_name_in_three_languages()
    {
        Assert.All(await db.Sources.ToListAsync(), source => Assert.Empty(source.Name.Unapproved()));
    }

    [Fact]
    public void A_reference_names_a_source_and_perhaps_a_place_in_it()
    {
        Assert.Equal(("seed", "L262-284"), (Source.KeyOf("seed:L262-284"), Source.PlaceOf("seed:L262-284")));
        Assert.Equal(("wiki-A1", null), (Source.KeyOf("wiki-A1"), Source.PlaceOf("wiki-A1")));
    }

    [Fact]
    public async Task What_was_not_found_stays_null()
    {
        var b4 = await db.Objectives.SingleAsync(objective => objective.Code == "B4");
        var a3 = await db.Objectives.SingleAsync(objective => objective.Code == "A3");
        var delphi = (await db.Programmes.SingleAsync()).FirstDelphi;
        var goals = await db.Goals.OrderBy(goal => goal.Order).ToListAsync();

        Assert.Equal(["title", "description", "baseline2020", "target2030", "target2050"], b4.Missing);
        Assert.Equal(["baseline2020", "target2030", "target2050"], a3.Missing);
        Assert.Null(b4.PlanVersion);
        Assert.Null(b4.ActivityCount);
        Assert.Null(delphi.Rounds);
        Assert.Null(delphi.Scales);
        Assert.Null(delphi.ConsensusThreshold);
        Assert.Equal([false, true, true, true, true, true], goals.Select(goal => goal.HasWorkingLabel));
    }

    [Fact]
    public async Task A_range_stays_a_range()
    {
        var a2 = await db.Objectives.SingleAsync(objective => objective.Code == "A2");

        var baseline = a2.Figures.Single(figure => figure.Role == FigureRole.Baseline);

        Assert.Equal((null, 5d, 10d), (baseline.Value, baseline.Low, baseline.High));
    }

    [Fact]
    public async Task A_wording_keeps_its_status()
    {
        var a1 = await db.Objectives.SingleAsync(objective => objective.Code == "A1");
        var f3 = await db.Objectives.SingleAsync(objective => objective.Code == "F3");
        var category = await db.ActivityCategories.FirstAsync();
        var b = await db.Goals.SingleAsync(goal => goal.Code == "B");

        Assert.Equal(WordingStatus.Official, a1.Title!.Text.En!.Status);
        Assert.Equal(WordingStatus.OurTranslation, a1.ShortTitle.Fr!.Status);
        Assert.Equal(WordingStatus.Paraphrase, a1.Description!.Text.En!.Status);
        Assert.Equal(WordingStatus.Official, f3.Title!.Text.Es!.Status);
        Assert.Equal(WordingStatus.WorkingList, category.Name.Fr!.Status);
        Assert.Equal(WordingStatus.WorkingList, b.Label.En!.Status);
    }

    [Fact]
    public async Task Labels_exist_in_three_languages()
    {
        IEnumerable<Translated> labels =
        [
            .. (await db.Goals.ToListAsync()).Select(goal => goal.Label),
            .. (await db.Objectives.ToListAsync()).Select(objective => objective.ShortTitle),
            .. (await db.FacilityFamilies.ToListAsync()).Select(family => family.Name),
            .. (await db.Facilities.ToListAsync()).Select(facility => facility.Name),
            .. (await db.RoadmapChapters.ToListAsync()).Select(chapter => chapter.Title),
            .. (await db.ActivityCategories.ToListAsync()).Select(category => category.Name),
            .. (await db.Colleges.ToListAsync()).Select(college => college.Name),
            .. (await db.Regions.ToListAsync()).Select(region => region.Name),
            .. (await db.GovernanceBodies.ToListAsync()).Select(body => body.Name),
            .. (await db.GlossaryTerms.ToListAsync()).SelectMany(term => new[] { term.Term, term.Definition }),
        ];

        Assert.All(labels, label => Assert.All(Tongues.All, tongue => Assert.NotNull(label[tongue])));
    }

    [Fact]
    public async Task A_figure_known_to_be_wrong_is_a_remark_and_not_a_fact()
    {
        Assert.False(await db.SoilFacts.AnyAsync(fact => fact.Key == "growth-rate-misprint"));
        Assert.True(await db.Remarks.AnyAsync(remark => remark.Key == "growth-rate-misprint"));
    }

    [Fact]
    public async Task A_facility_is_known_by_its_name_whatever_number_the_deck_prints()
    {
        var programmes = await db.Facilities.SingleAsync(facility => facility.Key == "CF4");

        Assert.Equal("IV", programmes.Roman);
        Assert.Contains(programmes.PrintedNumbers, printed => printed is { SeedLine: 173, Printed: "VI", Agrees: false });
    }

    [Fact]
    public async Task A_meeting_lies_in_a_region()
    {
        var regions = await db.RoadmapMeetings.OrderBy(meeting => meeting.Start).Select(meeting => meeting.RegionKey).ToListAsync();

        Assert.Equal(["asia-pacific", "africa", "europe"], regions);
    }

    public ValueTask DisposeAsync() => db.DisposeAsync();

    private async Task<IReadOnlyList<string>> References()
    {
        var objectives = await db.Objectives.ToListAsync();
        var goals = await db.Goals.ToListAsync();
        var programme = await db.Programmes.SingleAsync();
        var passages = objectives.SelectMany(o => new[] { o.Title, o.Description, o.Baseline2020, o.Target2030, o.Target2050, o.Context, o.FirstVersionRemark })
            .Concat(goals.SelectMany(g => new[] { g.Title, g.Statement, g.FirstTitle, g.LabelRemark }))
            .Concat([programme.PlanName, programme.Vision, programme.Mission, .. programme.Ambitions]);
        return
        [
            .. passages.SelectMany(passage => passage?.Sources ?? []),
            .. objectives.SelectMany(o => o.FacilitySources.Concat(o.ShortTitleSources)),
            .. goals.SelectMany(goal => goal.LabelSources),
            .. programme.Initiative.Sources,
            .. programme.Counts.Sources,
            .. programme.FirstDelphi.Sources,
            .. programme.FirstDelphi.OtherCount.Sources,
            .. programme.FirstDelphi.Steps.SelectMany(step => step.Sources),
            .. programme.Documents.SelectMany(document => document.Sources),
            .. programme.MembershipCounts.SelectMany(count => count.Sources),
            .. programme.Meetings.SelectMany(meeting => meeting.Sources),
            .. (await db.FacilityFamilies.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.Facilities.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.Coalitions.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.ActivityCategories.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.Colleges.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.JoinCategories.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.Regions.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.GovernanceBodies.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.MembershipStatuses.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.TaskForceRoles.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.Partnerships.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.RoadmapChapters.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.RoadmapActions.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.RoadmapMeetings.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.SoilFacts.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.GlossaryTerms.ToListAsync()).SelectMany(row => row.Sources),
            .. (await db.Remarks.ToListAsync()).SelectMany(row => row.Sources),
        ];
    }
}

public sealed class ProgrammeDataOnSqlite(SqliteDatabase database) : ProgrammeDataTests(database), IClassFixture<SqliteDatabase>;

public sealed class ProgrammeDataOnPostgreSql(PostgreSqlDatabase database) : ProgrammeDataTests(database), IClassFixture<PostgreSqlDatabase>;
