using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

/// <summary>Reminders go to those who have not finished, seldom, and nobody learns who they are.</summary>
public abstract class RemindingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task Reminded_is_who_has_not_sent_the_sheet_and_neither_left_nor_wants_no_reminders()
    {
        var round = await Given.AnOpenRound(panelists: 6);
        var panel = round.Study.Panel;
        await Platform.Save(round, panel[0], round.Items[0], new RatingAnswer([7, 7]));
        await Platform.Save(round, panel[1], round.Items[0], new RatingAnswer([7, 7]));
        await Platform.Do((SubmitSheet submit) => submit.Now(round.Id, panel[1]));
        await Platform.Do((RateYourself rate) => rate.Now(round.Study.Id, new StudyProfile([], WantsReminders: false), panel[2]));
        await Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, panel[3]));

        await Remind(round);

        Assert.Equal(await Mails(panel[0], panel[4], panel[5]), await Reminded(round));
    }

    [Fact]
    public async Task A_reminder_is_in_the_readers_language_and_says_how_to_have_no_more_of_them()
    {
        var round = await Given.AnOpenRound(panelists: 1);
        var account = round.Study.Panel[0].AccountId;
        await Platform.Read(db => db.Users.Where(a => a.Id == account).ExecuteUpdateAsync(set => set.SetProperty(a => a.Tongue, Tongue.Es)));

        await Remind(round);

        var mail = await Platform.Read(db => db.Outbox.SingleAsync(m => m.Subject.Contains("le espera") && m.Text.Contains($"/rounds/{round.Id}")));
        Assert.Contains($"/studies/{round.Study.Id}/profile", mail.Text, StringComparison.Ordinal);
        Assert.Contains("16 de marzo de 2026", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_days_lie_between_two_reminders_and_a_round_has_three_at_most()
    {
        var round = await Given.AnOpenRound(panelists: 1, days: 30);
        await Remind(round);
        Clock.Advance(RoundReminder.Pause - TimeSpan.FromSeconds(1));
        await Breaks(ReminderRules.LieApart, () => Remind(round));
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Remind(round);
        Clock.Advance(RoundReminder.Pause);
        await Remind(round);
        Clock.Advance(RoundReminder.Pause);

        await Breaks(ReminderRules.AreFew, () => Remind(round));
    }

    [Fact]
    public async Task Two_moderators_who_remind_at_once_remind_once()
    {
        var round = await Given.AnOpenRound(panelists: 1);
        var other = await Given.AModerator();

        var failures = await AtOnce(() => Remind(round), () => Remind(round, other));

        Assert.Equal(ReminderRules.LieApart, Assert.IsType<RuleViolation>(Assert.Single(failures.OfType<Exception>())).Rule);
        Assert.Single(await Reminded(round));
    }

    [Fact]
    public async Task Only_an_open_round_is_reminded_of_and_only_by_its_own_moderators()
    {
        var round = await Given.AnOpenRound(panelists: 1);
        await Assert.ThrowsAsync<Absent>(async () => await Remind(round, await Given.AModerator("B4")));
        await Assert.ThrowsAsync<Absent>(() => Remind(round, round.Study.Panel[0]));
        await Given.Closed(round);

        await Breaks(RoundRules.MustBeOpen, () => Remind(round));
    }

    [Fact]
    [Trait("Case", "B6")]
    public async Task Nothing_that_is_kept_says_who_was_reminded_or_how_many()
    {
        var round = await Given.AnOpenRound(panelists: 5);
        await Platform.Do((SubmitSheet submit) => submit.Now(round.Id, round.Study.Panel[0]));

        await Remind(round);

        Assert.All(await Platform.Read(db => db.Outbox.Where(m => m.Subject.Contains("is waiting")).ToListAsync()), mail => Assert.True(mail.IsSecret));
        var entry = await Platform.Read(db => db.Journal.SingleAsync(e => e.Act == "round.reminded" && e.Subject.Contains(round.Id.ToString("N"))));
        Assert.Equal("""{"number":1}""", entry.Details);
    }

    private Task Remind(RoundInHand round, Person? by = null) => Platform.Do((RemindPanel remind) => remind.Now(round.Id, by ?? round.Study.Moderator));

    private Task<List<string>> Reminded(RoundInHand round) => Platform.Read(db => db.Outbox
        .Where(mail => mail.Subject.Contains("is waiting") && mail.Text.Contains($"/rounds/{round.Id}")).Select(mail => mail.To).OrderBy(to => to).ToListAsync());

    private Task<List<string>> Mails(params Person[] people)
    {
        var accounts = people.Select(person => person.AccountId!.Value).ToList();
        return Platform.Read(db => db.Users.Where(account => accounts.Contains(account.Id)).Select(account => account.Email!).OrderBy(mail => mail).ToListAsync());
    }
}

public sealed class RemindingOnSqlite(SqliteDatabase database) : RemindingTests(database), IClassFixture<SqliteDatabase>;

public sealed class RemindingOnPostgreSql(PostgreSqlDatabase database) : RemindingTests(database), IClassFixture<PostgreSqlDatabase>;
