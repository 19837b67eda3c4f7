using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Panels;

/// <summary>Leaving a study: the open round forgets, what was sealed stays, and a person can take everything of the own home.</summary>
public abstract class LeavingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task Answers_of_the_open_round_are_removed_with_their_revisions_and_the_sheet()
    {
        var round = await AllHaveSent();
        await Leave(round);

        Assert.Equal(5, await Platform.Read(db => db.Answers.CountAsync(a => round.Items.Contains(a.RoundItemId))));
        Assert.Equal(5, await Platform.Read(db => db.AnswerRevisions.CountAsync(a => round.Items.Contains(a.RoundItemId))));
        Assert.Equal(5, await Platform.Read(db => db.Submissions.CountAsync(s => s.RoundId == round.Id)));
        Assert.IsType<SaveOutcome.NotFound>(await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7])));
    }

    [Fact]
    public async Task B15_a_sealed_result_does_not_change_when_somebody_leaves()
    {
        var round = await AllHaveSent();
        await Given.Published(round);
        var before = await Sealed(round);

        await Leave(round);

        Assert.Equal(before, await Sealed(round));
        Assert.Equal(6, await Platform.Read(db => db.Answers.CountAsync(a => round.Items.Contains(a.RoundItemId))));
    }

    [Fact]
    public async Task Nobody_but_the_pseudonym_knows_who_left()
    {
        var round = await AllHaveSent();
        var entries = await Platform.Read(db => db.Journal.CountAsync());

        await Leave(round);

        Assert.Equal(entries, await Platform.Read(db => db.Journal.CountAsync()));
        Assert.Equal(6, await Platform.Read(db => db.Invitations.CountAsync(i => i.StudyId == round.Study.Id && i.State == InvitationState.Accepted)));
    }

    [Fact]
    public async Task A_person_takes_home_everything_of_the_own_and_nothing_of_anybody_else()
    {
        var round = await AllHaveSent();
        var person = round.Study.Panel[0];
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([2, null]), basedOn: 1, reason: "On second thoughts", side: ReasonSide.Against);

        var own = await Record(round, person);

        var item = Assert.Single(Assert.Single(own.Rounds).Items);
        Assert.Equal("The statement of ACT-01", item.Statement);
        Assert.Equal(["Because of 0", "On second thoughts"], item.Revisions.Select(revision => revision.Reason));
        Assert.Equal([7, 7], Assert.IsType<RatingAnswer>(item.Revisions[0].Value).Marks.OfType<int>());
        Assert.Equal("I take part of my own free will", Assert.Single(own.Consents).Text);
        Assert.Equal((await Platform.Do((OwnReceipts receipts) => receipts.Of(round.Id, person))).Code, own.Rounds[0].Receipt);
        Assert.DoesNotContain("Because of 1", JsonColumn.Write(own), StringComparison.Ordinal);
    }

    [Fact]
    public async Task C10_an_answer_keeps_the_wording_it_was_given_to_when_the_item_is_reworded()
    {
        var round = await AllHaveSent();
        await Given.Published(round);
        var next = await Given.ADraftRound(round.Study, carryOver: round.Items);
        var item = await Platform.Read(db => db.RoundItems.Where(asked => asked.Id == next.Items[0]).Select(asked => asked.ItemVersion.ItemId).SingleAsync());
        await Platform.Do((ReviseItem revise) => revise.Now(
            next.Id, item, Text.Same("New heading"), Text.Same("New statement"), Text.Same("It was read in two ways"), round.Study.Moderator));

        var own = await Record(round, round.Study.Panel[0]);

        var answered = Assert.Single(own.Rounds.SelectMany(r => r.Items));
        Assert.Equal((1, "The statement of ACT-01"), (answered.Version, answered.Statement));
    }

    [Fact]
    public async Task What_a_person_rates_is_kept_with_the_account_and_replaced_as_a_whole()
    {
        var round = await AllHaveSent();
        var person = round.Study.Panel[0];
        await Rate(round, person, new OwnRating("CAT06", 5, 4), new OwnRating("unknown", 1, 1));
        await Rate(round, person, new OwnRating("CAT06", 4, Interest: null));

        var profile = (await Record(round, person)).Profile.Study;

        Assert.Equal(new OwnRating("CAT06", 4, Interest: null), Assert.Single(profile.Ratings));
        Assert.False(profile.WantsReminders);
        await Breaks(SelfRatingRules.LevelsAreOnTheScale, () => Rate(round, person, new OwnRating("CAT06", 6, 1)));
        await Assert.ThrowsAsync<Absent>(() => Rate(round, round.Study.Moderator, new OwnRating("CAT06", 4, 4)));
    }

    [Fact]
    public async Task A_text_to_read_is_no_subject_to_rate_oneself_in()
    {
        var round = await Given.AnOpenRound(panelists: 1, asking: [AnItem.Activity("ACT-01"), AnItem.Reading("R-01")]);

        var groups = await Platform.Read(db => db.ItemGroupsOf(round.Study.Id));

        Assert.Equal(ItemPurpose.Activity, Assert.Single(groups).Purpose);
    }

    [Fact]
    public async Task Who_wants_no_reminders_hears_when_a_round_opens_and_not_that_it_stays_open()
    {
        var round = await AllHaveSent();
        await Rate(round, round.Study.Panel[0]);

        await Platform.Do((ExtendRound extend) => extend.Now(round.Id, Clock.Now.AddDays(30), "Holidays", round.Study.Moderator));

        Assert.Equal(5, await Platform.Read(db => db.Outbox.CountAsync(mail => mail.Subject.StartsWith("More time") && mail.Text.Contains($"/rounds/{round.Id}"))));
        Assert.Equal(6, await Platform.Read(db => db.Outbox.CountAsync(mail => mail.Subject.Contains("is open") && mail.Text.Contains($"/rounds/{round.Id}"))));
    }

    [Fact]
    public async Task Who_left_can_still_take_home_what_was_sealed()
    {
        var round = await AllHaveSent();
        await Given.Published(round);
        await Leave(round);

        var own = await Record(round, round.Study.Panel[0]);

        Assert.Equal(DateOnly.FromDateTime(Clock.Now.UtcDateTime), own.LeftOn);
        Assert.Single(own.Rounds[0].Items);
        await Assert.ThrowsAsync<Absent>(() => Record(round, round.Study.Moderator));
    }

    private async Task<RoundInHand> AllHaveSent()
    {
        var round = await Given.AnOpenRound(panelists: 6, items: 1);
        foreach (var (index, person) in round.Study.Panel.Index())
        {
            await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]), reason: $"Because of {index}", side: ReasonSide.For);
            await Platform.Do((SubmitSheet submit) => submit.Now(round.Id, person));
        }

        return round;
    }

    private Task Leave(RoundInHand round) => Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, round.Study.Panel[0]));

    private Task Rate(RoundInHand round, Person person, params OwnRating[] ratings) =>
        Platform.Do((RateYourself rate) => rate.Now(round.Study.Id, new StudyProfile(ratings, WantsReminders: false), person));

    private Task<OwnRecord> Record(RoundInHand round, Person person) => Platform.Do((OwnRecords records) => records.Of(round.Study.Id, person));

    private Task<string> Sealed(RoundInHand round) => Platform.Read(async db =>
    {
        var result = await db.RoundResults.Include(r => r.Items).SingleAsync(r => r.RoundId == round.Id);
        return $"{result.AnswersSha256} {result.ResultsSha256} {result.ReceiptsSha256} {JsonColumn.Write(result.Items[0].Figures)}";
    });
}

public sealed class LeavingOnSqlite(SqliteDatabase database) : LeavingTests(database), IClassFixture<SqliteDatabase>;

public sealed class LeavingOnPostgreSql(PostgreSqlDatabase database) : LeavingTests(database), IClassFixture<PostgreSqlDatabase>;
