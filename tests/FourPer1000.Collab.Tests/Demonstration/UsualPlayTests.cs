using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Demonstration;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Demonstration;

/// <summary>What somebody finds who starts the platform for the first time.</summary>
public abstract class UsualPlayTests(UsualPlay play)
{
    [Theory]
    [InlineData("A1", new[] { RoundState.Published, RoundState.Published })]
    [InlineData("B4", new[] { RoundState.Published, RoundState.Open })]
    [InlineData("F3", new[] { RoundState.Open })]
    [InlineData("C2", new[] { RoundState.Open })]
    public async Task One_study_is_finished_one_is_in_its_second_round_and_one_in_its_first(string taskForce, RoundState[] states)
    {
        var rounds = await Rounds(taskForce);

        Assert.Equal(states, rounds.Select(round => round.StateAt(play.Now)));
        Assert.All(rounds, round => Assert.True(round.Study.IsDemonstration));
    }

    [Fact]
    public async Task A_real_time_study_has_released_batches_and_a_snapshot_and_leaves_its_items_to_the_participant()
    {
        var batches = await Read(db => db.Batches.OrderBy(batch => batch.Number).Select(batch => batch.Figures).ToListAsync());
        var answers = await Read(db => db.BatchAnswers.CountAsync());

        Assert.Equal([6, 6, 6, 11, 11], batches.Select(figures => figures.Answered));
        Assert.Equal(28, answers);
        Assert.Equal(3, await Read(db => db.FrozenSnapshots.Select(snapshot => snapshot.Items.Count).SingleAsync()));
    }

    [Fact]
    public async Task Open_rounds_end_in_twelve_days()
    {
        var open = (await Read(db => db.Rounds.Where(round => round.Closing == null).ToListAsync())).Select(round => round.Deadline!.Value - play.Now);

        Assert.All(open, left => Assert.InRange(left, TimeSpan.FromDays(11.5), TimeSpan.FromDays(13)));
    }

    [Fact]
    public async Task Everything_happened_before_now_and_in_order()
    {
        var entries = await Read(db => db.Journal.OrderBy(entry => entry.Number).ToListAsync());

        var played = entries.SkipWhile(entry => entry.Act != "demonstration.begun").Select(entry => entry.At).ToList();
        Assert.Equal(played.Order(), played);
        Assert.True(played[^1] <= play.Now);
        Assert.Null(await Read(db => db.FirstBroken()));
    }

    [Fact]
    public async Task Round_titles_do_not_count_otherwise_than_the_studies_do()
    {
        var titles = (await Rounds("A1")).Select(round => round.Title).ToList();

        Assert.Equal(["Ratings", "Second look with feedback"], titles.Select(title => title.TextFor(Tongue.En)));
        Assert.Equal(["Évaluations", "Nouvel avis avec retour"], titles.Select(title => title.TextFor(Tongue.Fr)));
        Assert.Equal(["Valoraciones", "Nueva valoración con retroalimentación"], titles.Select(title => title.TextFor(Tongue.Es)));
    }

    [Fact]
    public async Task The_second_look_carries_the_feedback_of_the_first_round()
    {
        var items = await Read(db => db.RoundItems.Include(item => item.ItemVersion.Item)
            .Where(item => db.Rounds.Any(round => round.Id == item.RoundId && round.Study.TaskForceCode == "B4" && round.Number == 2))
            .OrderBy(item => item.Position)
            .ToListAsync());

        Assert.Equal(["B4-ACT-05", "B4-ACT-07"], Keys(items, ItemPurpose.Activity));
        Assert.All(items.Where(item => item.Lineage == Lineage.CarriedOver), item => Assert.NotNull(item.PreviousRoundItemId));
        Assert.Equal(["B4-ST-03", "B4-ST-05"], Keys(items, ItemPurpose.Statement));
        Assert.All(items.Where(item => item.ItemVersion.Item.Purpose == ItemPurpose.Statement), item => Assert.Equal(Lineage.Revised, item.Lineage));
        Assert.Equal(6, items.Count(item => item.ItemVersion.Form is ChoiceForm { Several: false }));
        Assert.Contains(await Read(db => db.PanelReasons.ToListAsync()), reason => items.Any(item => item.PreviousRoundItemId == reason.RoundItemId));
    }

    [Fact]
    public async Task Every_kind_of_item_is_asked_in_an_open_round_and_every_one_that_can_have_it_with_feedback()
    {
        var kinds = typeof(ItemForm).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ItemForm))).Select(type => type.Name).ToHashSet();
        var items = await Read(db => db.RoundItems.Include(item => item.ItemVersion)
            .Where(item => db.Rounds.Any(round => round.Id == item.RoundId && round.Study.TaskForceCode == "B4" && round.Number == 2))
            .ToListAsync());

        Assert.Superset(kinds, items.Select(item => item.ItemVersion.Form.GetType().Name).ToHashSet());
        Assert.Contains(items, item => PolicyScales.Weighs(item.ItemVersion.Form));
        Assert.Equal(
            kinds.Where(kind => kind != nameof(ReadingForm)).Order(),
            items.Where(item => item.PreviousRoundItemId is not null).Select(item => item.ItemVersion.Form.GetType().Name).Distinct().Order());
    }

    [Fact]
    public async Task About_half_of_the_panel_has_answered_the_second_look()
    {
        var open = (await Rounds("B4"))[1];

        var started = await Read(db => db.Answers.Where(answer => db.RoundItems.Any(item => item.Id == answer.RoundItemId && item.RoundId == open.Id))
            .Select(answer => answer.PanelistId).Distinct().CountAsync());
        Assert.Equal(6, started);
        Assert.Equal(5, await Read(db => db.Submissions.CountAsync(submission => submission.RoundId == open.Id)));
        Assert.Equal(11, await Read(db => db.Panelists.CountAsync(panelist => panelist.StudyId == open.StudyId && panelist.WithdrawnAt == null)));
    }

    [Fact]
    public async Task Nothing_of_the_demonstration_lacks_a_language()
    {
        var versions = await Read(db => db.ItemVersions.ToListAsync());
        var rounds = await Read(db => db.Rounds.ToListAsync());

        Assert.All(versions, version => Assert.Empty(version.Unapproved()));
        Assert.All(rounds.SelectMany(round => new[] { round.Title, round.Purpose, round.Instructions }), text => Assert.Empty(text.Unapproved()));
        Assert.All(rounds.Where(round => round.Publication is not null), round => Assert.Empty(round.Synthesis.Unapproved()));
    }

    [Fact]
    public async Task Reasons_are_given_in_all_three_languages_and_from_every_side()
    {
        var reasons = await Read(db => db.PanelReasons.ToListAsync());

        Assert.Equal(Tongues.All, reasons.Select(reason => reason.Tongue).Distinct().Order());
        Assert.Equal(3, reasons.Select(reason => reason.Side).Distinct().Count());
        Assert.True(reasons.Count > 50, $"Only {reasons.Count} reasons.");
    }

    [Fact]
    public async Task The_secretariat_has_accepted_two_proposals_returned_one_and_the_others_wait()
    {
        var proposals = await Read(db => db.Proposals.Include(proposal => proposal.Decisions).ToListAsync());

        Assert.Single(proposals, proposal => proposal.State == ProposalState.Accepted);
        Assert.Single(proposals, proposal => proposal.State == ProposalState.AcceptedWithChanges);
        Assert.Contains('?', Assert.Single(proposals, proposal => proposal.State == ProposalState.Returned).Decisions[0].Reason);
        Assert.Equal(6, proposals.Count(proposal => proposal.State == ProposalState.Submitted));
        Assert.Equal(["A1.1", "A1.2"], (await Read(db => db.Activities.OrderBy(activity => activity.Number).ToListAsync())).Select(activity => activity.Code));
    }

    [Fact]
    public async Task Nobody_of_the_demonstration_is_an_administrator_or_has_a_password()
    {
        Assert.False(await Read(db => db.Roles.AnyAsync(role => role.Name == Roles.Administrator)));
        Assert.True(await Read(db => db.Users.AllAsync(account => account.PasswordHash == null)));
        Assert.True(await Read(db => db.Users.AllAsync(account => account.Email!.EndsWith("@example.org"))));
        Assert.True(await Read(db => db.Users.AnyAsync(account => account.Email == DemonstrationPeople.Participant)));
    }

    [Fact]
    public async Task Playing_again_does_nothing()
    {
        var before = await Counts();

        await using var platform = new Platform(play.Database, new SettableClock { Now = play.Now.AddDays(3) });
        await DemonstrationProgramme.Play(platform.Services);

        Assert.Equal(before, await Counts());
    }

    private static IEnumerable<string> Keys(IEnumerable<RoundItem> items, ItemPurpose purpose) =>
        items.Where(item => item.ItemVersion.Item.Purpose == purpose).Select(item => item.ItemVersion.Item.Key);

    private Task<List<Round>> Rounds(string taskForce) => Read(db => db.Rounds.Include(round => round.Study)
        .Where(round => round.Study.TaskForceCode == taskForce).OrderBy(round => round.Number).ToListAsync());

    private Task<(int, int, int, int)> Counts() => Read(async db => (
        await db.Journal.CountAsync(), await db.AnswerRevisions.CountAsync(), await db.Set<OutboxMail>().CountAsync(), await db.Users.CountAsync()));

    private async Task<T> Read<T>(Func<CollabDb, Task<T>> query)
    {
        await using var db = play.Database.Open();
        return await query(db);
    }
}

/// <summary>The demonstration as the platform plays it at its first start.</summary>
public abstract class UsualPlay(TestDatabase database) : IAsyncLifetime
{
    public TestDatabase Database => database;

    public DateTimeOffset Now { get; } = new(2026, 11, 22, 13, 20, 0, TimeSpan.Zero);

    public async ValueTask InitializeAsync()
    {
        await database.InitializeAsync();
        await using var platform = new Platform(database, new SettableClock { Now = Now });
        await DemonstrationProgramme.Play(platform.Services);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return database.DisposeAsync();
    }
}

public sealed class UsualPlayOnSqlite() : UsualPlay(new SqliteDatabase());

public sealed class UsualPlayOnPostgreSql() : UsualPlay(new PostgreSqlDatabase());

public sealed class UsualPlayTestsOnSqlite(UsualPlayOnSqlite play) : UsualPlayTests(play), IClassFixture<UsualPlayOnSqlite>;

public sealed class UsualPlayTestsOnPostgreSql(UsualPlayOnPostgreSql play) : UsualPlayTests(play), IClassFixture<UsualPlayOnPostgreSql>;
