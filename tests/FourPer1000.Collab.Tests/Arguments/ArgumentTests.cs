using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Arguments;

public abstract class ArgumentTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task A_panelist_agrees_once_and_can_take_it_back()
    {
        var (round, reason) = await ASecondRound();

        await Agree(round, reason, round.Study.Panel[1]);
        await Agree(round, reason, round.Study.Panel[1]);
        Assert.True(Assert.Single(await Supports(reason)).Agrees);

        await Agree(round, reason, round.Study.Panel[1], agrees: false);
        Assert.False(Assert.Single(await Supports(reason)).Agrees);
    }

    [Fact]
    public async Task Nobody_agrees_with_oneself()
    {
        var (round, reason) = await ASecondRound();

        await Breaks(ArgumentRules.NotOnesOwn, () => Agree(round, reason, round.Study.Panel[0]));
    }

    [Fact]
    [Trait("Case", "B1")]
    public async Task Below_k_there_is_no_count()
    {
        var (round, reason) = await ASecondRound();
        await Agree(round, reason, 1, 4);

        await Platform.Do((CountSupport count) => count.Now());

        Assert.Empty(await Platform.Read(db => db.SupportCounts.Where(c => c.ReasonId == reason).ToListAsync()));
    }

    [Fact]
    [Trait("Case", "B2")]
    public async Task A_count_moves_only_by_k_people_who_were_never_counted()
    {
        var (round, reason) = await ASecondRound(panelists: 14);
        await Agree(round, reason, 1, 5);
        Assert.Equal(5, await Counted(reason));

        await Agree(round, reason, 6, 4);
        await Agree(round, reason, round.Study.Panel[1], agrees: false);
        await Agree(round, reason, round.Study.Panel[1]);
        Assert.Equal(5, await Counted(reason));

        await Agree(round, reason, 10, 1);
        Assert.Equal(10, await Counted(reason));
    }

    [Fact]
    public async Task Agreeing_leaves_no_trace_in_the_journal_and_tells_no_page()
    {
        var (round, reason) = await ASecondRound();
        var before = await Platform.Read(db => db.Journal.CountAsync());
        var announced = Announced(round);

        await Agree(round, reason, 1, 4);

        Assert.Equal(before, await Platform.Read(db => db.Journal.CountAsync()));
        Assert.Equal(announced, Announced(round));
    }

    [Fact]
    public async Task There_is_nothing_to_agree_with_for_others_nor_after_the_round()
    {
        var (round, reason) = await ASecondRound();
        var elsewhere = await Given.AnOpenRound("B4");

        await Assert.ThrowsAsync<Absent>(() => Agree(round, reason, elsewhere.Study.Panel[0]));
        await Assert.ThrowsAsync<Absent>(() => Agree(elsewhere, reason, elsewhere.Study.Panel[0]));
        await Given.Closed(round);
        await Breaks(RoundRules.MustBeOpen, () => Agree(round, reason, round.Study.Panel[1]));
    }

    [Fact]
    [Trait("Case", "B1")]
    public async Task A_reason_to_an_item_below_k_is_there_for_nobody()
    {
        var first = await Given.AnOpenRound(panelists: 6, items: 1);
        await Answer(first, people: 4);
        var (round, reason) = await Next(first);

        await Assert.ThrowsAsync<Absent>(() => Agree(round, reason, round.Study.Panel[5]));
    }

    [Fact]
    public async Task A_hidden_reason_is_out_of_sight_and_its_author_gets_a_mail_without_it()
    {
        var (round, reason) = await ASecondRound();
        var author = round.Study.Panel[0];
        var before = await Mails();

        await Hide(reason, "It names a colleague", round.Study.Moderator);

        Assert.DoesNotContain(reason, await Platform.Read(db => db.PanelReasons.InSight(db).Select(r => r.Id).ToListAsync()));
        await Assert.ThrowsAsync<Absent>(() => Agree(round, reason, round.Study.Panel[1]));
        var mail = Assert.Single(await Platform.Read(db => db.Outbox.ToListAsync()), m => !before.Contains(m.Id));
        Assert.Equal(await Platform.Read(db => db.Users.Where(a => a.Id == author.AccountId).Select(a => a.Email).SingleAsync()), mail.To);
        Assert.DoesNotContain("Because of panelist 0", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("names a colleague", mail.Text, StringComparison.Ordinal);
        Assert.True(mail.IsSecret, "A row that stays would stand, with the moment of the hiding, beside the reason.");
    }

    [Fact]
    [Trait("Case", "A4")]
    public async Task The_journal_of_a_hiding_says_which_reason_and_not_whose()
    {
        var (round, reason) = await ASecondRound();

        await Hide(reason, "It names a colleague", round.Study.Moderator);

        var entry = await Platform.Read(db => db.Journal.SingleAsync(e => e.Act == "reason.hidden" && e.Details.Contains(reason.ToString())));
        var author = await Platform.Read(db => db.PanelReasons.Where(r => r.Id == reason).Select(r => r.PanelistId).SingleAsync());
        Assert.Contains(reason.ToString(), entry.Details, StringComparison.Ordinal);
        Assert.DoesNotContain(author.ToString(), entry.Details, StringComparison.Ordinal);
        Assert.DoesNotContain(round.Study.Panel[0].AccountId.ToString()!, entry.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_agrees_with_a_reason_before_consent_and_agreement_can_be_taken_back_without_it()
    {
        var (round, reason) = await ASecondRound();
        await Agree(round, reason, round.Study.Panel[1]);
        await Given.AConsentText(round.Study.Id, round.Study.Moderator, "New words");

        await Breaks(ConsentRules.ComesFirst, () => Agree(round, reason, round.Study.Panel[2]));
        await Agree(round, reason, round.Study.Panel[1], agrees: false);
        Assert.False(Assert.Single(await Supports(reason)).Agrees);

        await Platform.Do((GiveConsent give) => give.Now(round.Study.Id, 2, round.Study.Panel[2]));
        await Agree(round, reason, round.Study.Panel[2]);
        Assert.Equal(2, (await Supports(reason)).Count);
    }

    [Fact]
    public async Task Only_its_moderators_hide_a_reason_once_and_with_a_word_to_the_author()
    {
        var (round, reason) = await ASecondRound();
        var elsewhere = await Given.AModerator("B4");

        await Assert.ThrowsAsync<Absent>(() => Hide(reason, "No", elsewhere));
        await Breaks(ArgumentRules.HidingNeedsWhy, () => Hide(reason, " ", round.Study.Moderator));
        await Hide(reason, "It names a colleague", round.Study.Moderator);
        await Breaks(ArgumentRules.IsHiddenOnce, () => Hide(reason, "Again", round.Study.Moderator));
    }

    /// <summary>A second round whose item carries over the first; the reason is the first panelist's.</summary>
    private async Task<(RoundInHand Round, Guid Reason)> ASecondRound(int panelists = 8)
    {
        var first = await Given.AnOpenRound(panelists: panelists, items: 1);
        await Answer(first, panelists);
        return await Next(first);
    }

    private async Task<(RoundInHand Round, Guid Reason)> Next(RoundInHand first)
    {
        await Given.Published(first);
        var second = await Given.AnOpenRound(first.Study, [], carryOver: first.Items);
        return (second, await Platform.Read(db => db.PanelReasons.Where(r => r.RoundItemId == first.Items[0] && r.Text == "Because of panelist 0").Select(r => r.Id).SingleAsync()));
    }

    private async Task Answer(RoundInHand round, int people)
    {
        for (var person = 0; person < people; person++)
        {
            await Platform.Save(round, round.Study.Panel[person], round.Items[0], new RatingAnswer([7, 7]), reason: $"Because of panelist {person}", side: ReasonSide.For);
        }
    }

    private Task Agree(RoundInHand round, Guid reason, Person by, bool agrees = true) =>
        Platform.Do((SupportReason support) => support.Now(round.Id, reason, agrees, by));

    private async Task Agree(RoundInHand round, Guid reason, int from, int people)
    {
        foreach (var person in round.Study.Panel.Skip(from).Take(people))
        {
            await Agree(round, reason, person);
        }
    }

    private async Task<int> Counted(Guid reason)
    {
        await Platform.Do((CountSupport count) => count.Now());
        return await Platform.Read(db => db.SupportCounts.Where(c => c.ReasonId == reason).Select(c => c.Agreeing).SingleAsync());
    }

    private Task Hide(Guid reason, string why, Person by) => Platform.Do((HideReason hide) => hide.Now(reason, why, by));

    private Task<List<ReasonSupport>> Supports(Guid reason) => Platform.Read(db => db.ReasonSupports.Where(s => s.ReasonId == reason).ToListAsync());

    private int Announced(RoundInHand round) => Platform.Announced.Topics.Count(topic => topic == Topic.Round(round.Id));

    private Task<HashSet<Guid>> Mails() => Platform.Read(db => db.Outbox.Select(mail => mail.Id).ToHashSetAsync());
}

public sealed class ArgumentsOnSqlite(SqliteDatabase database) : ArgumentTests(database), IClassFixture<SqliteDatabase>;

public sealed class ArgumentsOnPostgreSql(PostgreSqlDatabase database) : ArgumentTests(database), IClassFixture<PostgreSqlDatabase>;
