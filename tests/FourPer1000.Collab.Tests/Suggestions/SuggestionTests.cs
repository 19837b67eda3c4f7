using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Suggestions;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Suggestions;

public abstract class SuggestionTests(TestDatabase database) : CollabTests(database)
{
    private readonly string grazing = $"Ask about grazing {Guid.NewGuid():N}";

    [Fact]
    public async Task A_panelist_proposes_items_and_takes_them_back_while_the_round_is_open()
    {
        var round = await ARound();
        await Suggest(round, grazing);
        await Suggest(round, $"{grazing}, and water");
        await Platform.Do((SuggestItem suggest) => suggest.TakeBack(round.Id, Find($"{grazing}, and water"), round.Study.Panel[0]));

        Assert.Equal(grazing, (await Platform.Read(db => db.Suggestions.SingleAsync(s => s.RoundId == round.Id))).Text);
    }

    [Fact]
    public async Task A_round_that_does_not_ask_for_them_takes_none_and_neither_does_a_closed_one()
    {
        var silent = await Given.AnOpenRound("B4");
        var round = await ARound();

        await Breaks(SuggestionRules.RoundTakesThem, () => Suggest(silent, grazing));
        await Breaks(SuggestionRules.NeedsText, () => Suggest(round, " "));
        await Given.Closed(round);
        await Breaks(RoundRules.MustBeOpen, () => Suggest(round, grazing));
    }

    [Fact]
    public async Task Nothing_is_proposed_before_consent_and_what_was_proposed_can_be_taken_back_without_it()
    {
        var round = await ARound();
        await Suggest(round, grazing);
        await Given.AConsentText(round.Study.Id, round.Study.Moderator, "New words");

        await Breaks(ConsentRules.ComesFirst, () => Suggest(round, "Ask about water"));
        await Platform.Do((SuggestItem suggest) => suggest.TakeBack(round.Id, Find(grazing), round.Study.Panel[0]));
        Assert.False(await Platform.Read(db => db.Suggestions.AnyAsync(s => s.RoundId == round.Id)));

        await Platform.Do((GiveConsent give) => give.Now(round.Study.Id, 2, round.Study.Panel[0]));
        await Suggest(round, grazing);
        Assert.True(await Platform.Read(db => db.Suggestions.AnyAsync(s => s.RoundId == round.Id)));
    }

    [Fact]
    public async Task A_proposal_of_somebody_else_is_not_there()
    {
        var round = await ARound();
        await Suggest(round, grazing);

        await Assert.ThrowsAsync<Absent>(() => Platform.Do((SuggestItem suggest) => suggest.TakeBack(round.Id, Find(grazing), round.Study.Panel[1])));
    }

    [Fact]
    [Trait("Case", "B4")]
    public async Task A_moderator_reads_none_before_the_round_is_sealed_and_other_moderators_never()
    {
        var round = await ASealedRound();
        var open = await ARound("B4");
        await Suggest(open, "Ask about water");

        Assert.DoesNotContain("Ask about water", await Readable(open.Study.Moderator));
        Assert.Contains(grazing, await Readable(round.Study.Moderator));
        Assert.DoesNotContain(grazing, await Readable(open.Study.Moderator));
    }

    [Fact]
    [Trait("Case", "B1")]
    public async Task Of_a_round_that_hardly_anybody_answered_a_moderator_reads_none()
    {
        var round = await ARound();
        await Suggest(round, grazing);
        await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]));
        await Given.Published(round);

        Assert.DoesNotContain(grazing, await Readable(round.Study.Moderator));
    }

    [Fact]
    public async Task A_proposal_that_is_taken_stands_in_the_next_draft_linked_to_it_and_not_to_its_author()
    {
        var round = await ASealedRound();
        var draft = await Given.ADraftRound(round.Study);

        await Decide(new SuggestionVerdict(FateKind.Taken, "Thank you"), round.Study.Moderator);

        var asked = await Platform.Read(db => db.RoundItems.Include(i => i.ItemVersion.Item).SingleAsync(i => i.RoundId == draft.Id));
        Assert.Equal(Find(grazing), asked.ItemVersion.Item.SuggestionId);
        Assert.Equal(grazing, asked.ItemVersion.Statement.TextFor(Tongue.En));
        Assert.False(asked.LineageReason.IsEmpty);
    }

    [Fact]
    public async Task Rewriting_a_taken_item_keeps_where_it_comes_from()
    {
        var round = await ASealedRound();
        var draft = await Given.ADraftRound(round.Study);
        await Decide(new SuggestionVerdict(FateKind.Taken, null), round.Study.Moderator);
        var asked = (await Given.InHand(round.Study, draft.Id)).Items[0];

        await Platform.Do((RewriteItem rewrite) => rewrite.Now(asked, AnItem.Activity("ACT-09"), required: true, round.Study.Moderator));

        Assert.Equal(Find(grazing), (await Platform.Read(db => db.Items.SingleAsync(i => i.StudyId == round.Study.Id && i.Key == "ACT-09"))).SuggestionId);
    }

    [Fact]
    public async Task Taking_needs_a_draft_merging_an_item_and_declining_a_reason()
    {
        var round = await ASealedRound();
        var moderator = round.Study.Moderator;

        await Breaks(SuggestionRules.NeedsADraftRound, () => Decide(new SuggestionVerdict(FateKind.Taken, null), moderator));
        await Breaks(SuggestionRules.MergesIntoAnItem, () => Decide(new SuggestionVerdict(FateKind.Merged, "The same"), moderator));
        await Breaks(SuggestionRules.MergesIntoAnItem, () => Decide(new SuggestionVerdict(FateKind.Merged, "The same", Guid.NewGuid()), moderator));
        await Breaks(SuggestionRules.NeedsReason, () => Decide(new SuggestionVerdict(FateKind.Declined, " "), moderator));
        await Decide(new SuggestionVerdict(FateKind.Declined, "Outside the objective"), moderator);
        await Breaks(SuggestionRules.IsDecidedOnce, () => Decide(new SuggestionVerdict(FateKind.Declined, "Again"), moderator));
        await Assert.ThrowsAsync<Absent>(async () => await Decide(new SuggestionVerdict(FateKind.Declined, "No"), await Given.AModerator("F3")));
    }

    [Fact]
    public async Task Proposing_leaves_no_trace_in_the_journal()
    {
        var round = await ARound();
        var before = await Platform.Read(db => db.Journal.CountAsync());

        await Suggest(round, grazing);

        Assert.Equal(before, await Platform.Read(db => db.Journal.CountAsync()));
    }

    private async Task<RoundInHand> ARound(string taskForce = "A1")
    {
        var study = await Given.AStudy(taskForce);
        var round = await Given.ADraftRound(study, [AnItem.Activity("ACT-01")]);
        await Platform.Do((DescribeRound describe) => describe.Now(
            round.Id, Text.Same("Ratings"), Translated.None, Translated.None, takesSuggestions: true, study.Moderator));
        await Platform.Do((OpenRound open) => open.Now(round.Id, Clock.Now.AddDays(14), waiver: null, study.Moderator));
        return round;
    }

    /// <summary>A published round in which the first panelist proposed an item.</summary>
    private async Task<RoundInHand> ASealedRound()
    {
        var round = await ARound();
        await Suggest(round, grazing);
        foreach (var person in round.Study.Panel)
        {
            await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]));
        }

        await Given.Published(round);
        return round;
    }

    private Task Suggest(RoundInHand round, string text) =>
        Platform.Do((SuggestItem suggest) => suggest.Now(round.Id, text, why: null, Tongue.En, round.Study.Panel[0]));

    private Task Decide(SuggestionVerdict verdict, Person by) =>
        Platform.Do((DecideSuggestion decide) => decide.Now(Find(grazing), verdict, by));

    private Task<List<string>> Readable(Person person) => Platform.Read(db => db.SuggestionsFor(person).Select(s => s.Text).ToListAsync());

    private Guid Find(string text) => Platform.Read(db => Task.FromResult(db.Suggestions.Single(s => s.Text == text).Id)).GetAwaiter().GetResult();
}

public sealed class SuggestionsOnSqlite(SqliteDatabase database) : SuggestionTests(database), IClassFixture<SqliteDatabase>;

public sealed class SuggestionsOnPostgreSql(PostgreSqlDatabase database) : SuggestionTests(database), IClassFixture<PostgreSqlDatabase>;
