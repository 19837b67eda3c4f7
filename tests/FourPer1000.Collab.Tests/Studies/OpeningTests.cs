using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

public abstract class OpeningTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task An_open_round_accepts_answers_until_its_deadline()
    {
        var round = await Given.AnOpenRound(days: 14);

        var stored = await Stored(round);

        Assert.Equal(RoundState.Open, stored.StateAt(Clock.Now));
        Assert.Equal(RoundState.Open, stored.StateAt(Clock.Now.AddDays(14).AddTicks(-1)));
        Assert.Equal(RoundState.Due, stored.StateAt(Clock.Now.AddDays(14)));
    }

    [Fact]
    public async Task A_round_opens_once()
    {
        var round = await Given.AnOpenRound();

        await Breaks(RoundRules.OpensOnce, () => Open(round));
    }

    [Fact]
    public async Task Two_moderators_who_open_at_once_open_it_once()
    {
        var round = await Given.ADraftRound(await Given.AStudy(), [AnItem.Activity("ACT-01")]);

        var failures = await AtOnce(() => Open(round), () => Open(round));

        Assert.Single(failures, failure => failure is null);
        Assert.Single(failures, failure => failure is RuleViolation { Rule: var rule } && rule == RoundRules.OpensOnce);
    }

    [Fact]
    public async Task A_round_needs_an_item() =>
        await Breaks(RoundRules.NeedsItems, async () => await Open(await Given.ADraftRound(await Given.AStudy())));

    [Fact]
    public async Task A_round_needs_a_panel() => await Breaks(
        RoundRules.NeedsPanel,
        async () => await Open(await Given.ADraftRound(await Given.AStudy(panelists: 0), [AnItem.Activity("ACT-01")])));

    [Fact]
    public async Task The_deadline_lies_ahead()
    {
        var round = await Given.ADraftRound(await Given.AStudy(), [AnItem.Activity("ACT-01")]);

        await Breaks(RoundRules.DeadlineLiesAhead, () => Open(round, Clock.Now));
    }

    [Fact]
    public async Task The_next_round_waits_until_the_results_of_the_previous_are_published()
    {
        var round = await Given.AnOpenRound();
        await Given.Closed(round);

        await Breaks(RoundRules.PreviousRoundIsPublished, () => Given.ADraftRound(round.Study));
    }

    [Theory]
    [InlineData("statement")]
    [InlineData("option")]
    [InlineData("unit")]
    public async Task A_text_without_an_approved_wording_in_every_language_keeps_a_round_closed(string where)
    {
        var english = Translated.Only(Tongue.En, "Only in English", WordingStatus.Approved);
        var draft = where switch
        {
            "statement" => AnItem.Statement("ST-01") with { Statement = english },
            "option" => AnItem.Draft("ST-01", ItemPurpose.Question, new ChoiceForm([new Option("yes", english), new Option("no", Text.Same("No"))])),
            _ => AnItem.Draft("ST-01", ItemPurpose.Question, new EstimateForm(english, 0, 1, 0, WithInterval: false, EstimateRole.Target, null)),
        };
        var round = await Given.ADraftRound(await Given.AStudy(), [draft]);

        await Breaks(RoundRules.NeedsTranslations, () => Open(round));
    }

    [Fact]
    public async Task A_waiver_with_a_reason_opens_it_all_the_same_and_stands_in_the_journal()
    {
        var draft = AnItem.Statement("ST-01") with { Statement = Translated.Only(Tongue.Fr, "En français seulement") };
        var round = await Given.ADraftRound(await Given.AStudy(), [draft]);

        await Open(round, waiver: "The whole panel reads French");

        var details = await Platform.Read(db => db.Journal.Where(entry => entry.Act == "round.opened").OrderBy(entry => entry.Number).LastAsync());
        Assert.Contains("The whole panel reads French", details.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wording_is_fixed_from_then_on()
    {
        var round = await Given.AnOpenRound();
        var item = await Platform.Read(db => db.RoundItems.Where(i => i.Id == round.Items[0]).Select(i => i.ItemVersion.ItemId).SingleAsync());

        await Breaks(RoundRules.IsDraft, () => Platform.Do((WriteItem write) => write.Now(round.Id, AnItem.Statement("ST-09"), false, round.Study.Moderator)));
        await Breaks(RoundRules.IsDraft, () => Platform.Do((RemoveItem remove) => remove.Now(round.Items[0], round.Study.Moderator)));
        await Breaks(RoundRules.IsDraft, () => Platform.Do((ReviseItem revise) => revise.Now(
            round.Id, item, Text.Same("New"), Text.Same("New"), Text.Same("Because"), round.Study.Moderator)));
    }

    [Fact]
    public async Task An_item_written_while_the_round_opens_is_either_asked_from_the_start_or_refused()
    {
        var round = await Given.ADraftRound(await Given.AStudy(), [AnItem.Activity("ACT-01")]);
        var opened = 0;

        await AtOnce(
            async () =>
            {
                await Open(round);
                opened = await Platform.Read(db => db.RoundItems.CountAsync(item => item.RoundId == round.Id));
            },
            () => Platform.Do((WriteItem write) => write.Now(round.Id, AnItem.Activity("ACT-02"), true, round.Study.Moderator)));

        Assert.Equal(opened, await Platform.Read(db => db.RoundItems.CountAsync(item => item.RoundId == round.Id)));
    }

    [Fact]
    public async Task Everybody_who_joined_is_told_in_the_language_of_their_own()
    {
        var study = await Given.AStudy(panelists: 3);
        await Platform.Do((EditProfile edit) => edit.Now(new Profile("Camille", Tongue.Fr, "Europe/Paris", null, null), study.Panel[1]));
        var round = await Given.ADraftRound(study, [AnItem.Activity("ACT-01")]);

        await Open(round);

        var address = $"/rounds/{round.Id}";
        var mails = await Platform.Read(db => db.Outbox.Where(mail => mail.Text.Contains(address)).ToListAsync());
        Assert.Equal(3, mails.Count);
        Assert.Contains(mails, mail => mail.Tongue == Tongue.Fr && mail.Text.StartsWith("Bonjour Camille", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_moderator_of_another_task_force_finds_no_such_round()
    {
        var round = await Given.ADraftRound(await Given.AStudy("A1"), [AnItem.Activity("ACT-01")]);
        var other = await Given.AModerator("B4");

        await Assert.ThrowsAsync<Absent>(() => Platform.Do((OpenRound open) => open.Now(round.Id, Clock.Now.AddDays(1), null, other)));
    }

    private Task<Round> Open(RoundInHand round, DateTimeOffset? deadline = null, string? waiver = null) =>
        Platform.Do((OpenRound open) => open.Now(round.Id, deadline ?? Clock.Now.AddDays(14), waiver, round.Study.Moderator));

    private Task<Round> Stored(RoundInHand round) => Platform.Read(db => db.Rounds.SingleAsync(r => r.Id == round.Id));
}

public sealed class OpeningOnSqlite(SqliteDatabase database) : OpeningTests(database), IClassFixture<SqliteDatabase>;

public sealed class OpeningOnPostgreSql(PostgreSqlDatabase database) : OpeningTests(database), IClassFixture<PostgreSqlDatabase>;
