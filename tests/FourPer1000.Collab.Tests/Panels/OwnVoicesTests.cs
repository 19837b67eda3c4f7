using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Suggestions;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Panels;

/// <summary>What a person gave beside answers is the person's to take home, too, and nobody else's.</summary>
public abstract class OwnVoicesTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task A_proposed_item_is_there_with_what_became_of_it()
    {
        var round = await ARoundThatAsksForItems();
        await Suggest(round, 0, "Ask about grazing");
        await Suggest(round, 1, "Ask about water");
        var proposed = Assert.Single((await Voices(round, 0)).Suggestions);
        Assert.Equal(new OwnSuggestion("Ask about grazing", "It is missing", Tongue.En, Fate: null, Answer: null), proposed);

        await AllAnswer(round);
        await Given.Published(round);
        var id = await Platform.Read(db => db.Suggestions.Where(s => s.RoundId == round.Id && s.Text == "Ask about grazing").Select(s => s.Id).SingleAsync());
        await Platform.Do((DecideSuggestion decide) => decide.Now(id, new SuggestionVerdict(FateKind.Declined, "Outside the objective"), round.Study.Moderator));

        proposed = Assert.Single((await Voices(round, 0)).Suggestions);
        Assert.Equal((FateKind.Declined, "Outside the objective"), (proposed.Fate!.Value, proposed.Answer));
    }

    [Fact]
    public async Task A_reason_that_one_agreed_with_is_there_until_it_is_hidden_and_an_own_one_with_why_it_was_hidden()
    {
        var first = await Given.AnOpenRound(panelists: 8, items: 1);
        await AllAnswer(first);
        await Given.Published(first);
        var second = await Given.AnOpenRound(first.Study, [], carryOver: first.Items);
        var supported = await ReasonOf(first, 1);
        await Platform.Do((SupportReason support) => support.Now(second.Id, supported, agrees: true, first.Study.Panel[0]));
        Assert.Equal(new OwnSupport("ACT-01", "Because of 1", Agrees: true), Assert.Single((await Voices(first, 0)).Support));

        await Hide(supported, "It names a colleague", first.Study.Moderator);
        await Hide(await ReasonOf(first, 0), "It names a firm", first.Study.Moderator);

        var voices = await Voices(first, 0);
        Assert.Equal(new OwnSupport("ACT-01", Reason: null, Agrees: true), Assert.Single(voices.Support));
        Assert.Equal(new OwnHiding("ACT-01", "Because of 0", "It names a firm"), Assert.Single(voices.Hidden));
        Assert.Equal(new OwnHiding("ACT-01", "Because of 1", "It names a colleague"), Assert.Single((await Voices(first, 1)).Hidden));
        Assert.Empty((await Voices(first, 2)).Hidden.Concat<object>((await Voices(first, 2)).Support));
    }

    [Fact]
    public async Task Whoever_leaves_takes_back_what_was_proposed_in_the_open_round()
    {
        var round = await ARoundThatAsksForItems();
        await Suggest(round, 0, "Ask about grazing");
        await Suggest(round, 1, "Ask about water");

        await Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, round.Study.Panel[0]));

        Assert.Equal("Ask about water", await Platform.Read(db => db.Suggestions.Where(s => s.RoundId == round.Id).Select(s => s.Text).SingleAsync()));
    }

    [Fact]
    public async Task The_invitation_and_the_result_that_was_shown_are_there()
    {
        var first = await Given.AnOpenRound(panelists: 6, items: 1);
        await AllAnswer(first);
        await Given.Published(first);
        var second = await Given.AnOpenRound(first.Study, [], carryOver: first.Items);
        await Platform.Save(second, first.Study.Panel[0], second.Items[0], new RatingAnswer([8, 8]));

        var own = await Record(first, 0);

        Assert.Equal(InvitationState.Accepted, own.Invitation.State);
        Assert.NotNull(own.Invitation.AnsweredOn);
        var shown = own.Rounds[1].Items[0].Revisions[0].Shown;
        Assert.True(await Platform.Read(db => db.ItemResults.AnyAsync(result => result.Id == shown)));
    }

    private async Task<RoundInHand> ARoundThatAsksForItems()
    {
        var study = await Given.AStudy();
        var round = await Given.ADraftRound(study, [AnItem.Activity("ACT-01")]);
        await Platform.Do((DescribeRound describe) => describe.Now(round.Id, Text.Same("Ratings"), Translated.None, Translated.None, takesSuggestions: true, study.Moderator));
        await Platform.Do((OpenRound open) => open.Now(round.Id, Clock.Now.AddDays(14), waiver: null, study.Moderator));
        return round;
    }

    private async Task AllAnswer(RoundInHand round)
    {
        foreach (var (index, person) in round.Study.Panel.Index())
        {
            await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]), reason: $"Because of {index}", side: ReasonSide.For);
        }
    }

    private Task Suggest(RoundInHand round, int person, string text) =>
        Platform.Do((SuggestItem suggest) => suggest.Now(round.Id, text, "It is missing", Tongue.En, round.Study.Panel[person]));

    private Task<Guid> ReasonOf(RoundInHand round, int person) => Platform.Read(db => db.PanelReasons
        .Where(reason => reason.RoundItemId == round.Items[0] && reason.Text == $"Because of {person}").Select(reason => reason.Id).SingleAsync());

    private Task Hide(Guid reason, string why, Person by) => Platform.Do((HideReason hide) => hide.Now(reason, why, by));

    private async Task<OwnVoices> Voices(RoundInHand round, int person) => (await Record(round, person)).Rounds[0].Voices;

    private Task<OwnRecord> Record(RoundInHand round, int person) => Platform.Do((OwnRecords records) => records.Of(round.Study.Id, round.Study.Panel[person]));
}

public sealed class OwnVoicesOnSqlite(SqliteDatabase database) : OwnVoicesTests(database), IClassFixture<SqliteDatabase>;

public sealed class OwnVoicesOnPostgreSql(PostgreSqlDatabase database) : OwnVoicesTests(database), IClassFixture<PostgreSqlDatabase>;
