using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

public abstract class DraftItemTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task An_item_nobody_was_asked_is_written_anew_in_its_place()
    {
        var round = await Given.ADraftRound(await Given.AStudy(), [AnItem.Activity("ACT-01"), AnItem.Activity("ACT-02")]);

        await Platform.Do((RewriteItem rewrite) => rewrite.Now(round.Items[0], AnItem.Ideas("ACT-01"), required: false, round.Study.Moderator));

        var asked = await Asked(round);
        Assert.Equal(["ACT-01", "ACT-02"], asked.Select(item => item.ItemVersion.Item.Key));
        Assert.IsType<FreeTextForm>(asked[0].ItemVersion.Form);
        Assert.Equal(1, asked[0].ItemVersion.Number);
    }

    [Fact]
    public async Task An_item_of_an_earlier_round_is_not_written_anew()
    {
        var first = await Given.AnOpenRound(items: 1);
        await Given.Published(first);
        var second = await Given.ADraftRound(first.Study, carryOver: first.Items);

        var violation = await Assert.ThrowsAsync<RuleViolation>(() =>
            Platform.Do((RewriteItem rewrite) => rewrite.Now(second.Items[0], AnItem.Activity("ACT-01"), required: true, first.Study.Moderator)));

        Assert.Equal(StudyRules.ItemWasNeverAsked, violation.Rule);
    }

    [Fact]
    public async Task The_key_of_an_item_taken_out_is_free_again()
    {
        var round = await Given.ADraftRound(await Given.AStudy(), [AnItem.Activity("ACT-01"), AnItem.Activity("ACT-02")]);

        await Platform.Do((RemoveItem remove) => remove.Now(round.Items[0], round.Study.Moderator));
        await Platform.Do((WriteItem write) => write.Now(round.Id, AnItem.Activity("ACT-01"), required: true, round.Study.Moderator));

        Assert.Equal(["ACT-02", "ACT-01"], (await Asked(round)).Select(item => item.ItemVersion.Item.Key));
    }

    [Fact]
    public async Task A_carried_over_item_that_is_taken_out_stays_in_its_earlier_round()
    {
        var first = await Given.AnOpenRound(items: 1);
        await Given.Published(first);
        var second = await Given.ADraftRound(first.Study, carryOver: first.Items);

        await Platform.Do((RemoveItem remove) => remove.Now(second.Items[0], first.Study.Moderator));

        Assert.Empty(await Asked(second));
        Assert.Single(await Asked(first));
    }

    [Fact]
    public async Task The_moderator_of_another_task_force_finds_no_item_to_write_anew()
    {
        var round = await Given.ADraftRound(await Given.AStudy("A1"), [AnItem.Activity("ACT-01")]);
        var stranger = await Given.AModerator("B4");

        await Assert.ThrowsAsync<Absent>(() =>
            Platform.Do((RewriteItem rewrite) => rewrite.Now(round.Items[0], AnItem.Activity("ACT-09"), required: true, stranger)));
    }

    [Fact]
    public async Task A_waiver_of_missing_languages_stays_with_the_opening()
    {
        var english = AnItem.Activity("ACT-01") with { Statement = Translated.Only(Tongue.En, "Only in English", WordingStatus.Approved) };
        var round = await Given.ADraftRound(await Given.AStudy(), [english]);

        await Platform.Do((OpenRound open) => open.Now(round.Id, Clock.Now.AddDays(7), "All of this panel read English.", round.Study.Moderator));

        var opening = await Platform.Read(db => db.Rounds.AsNoTracking().Where(r => r.Id == round.Id).Select(r => r.Opening).SingleAsync());
        Assert.Equal("All of this panel read English.", opening!.Waiver);
    }

    private Task<List<RoundItem>> Asked(RoundInHand round) => Platform.Read(db => db.RoundItems
        .Include(item => item.ItemVersion.Item)
        .Where(item => item.RoundId == round.Id)
        .OrderBy(item => item.Position)
        .ToListAsync());
}

public sealed class DraftItemsOnSqlite(SqliteDatabase database) : DraftItemTests(database), IClassFixture<SqliteDatabase>;

public sealed class DraftItemsOnPostgreSql(PostgreSqlDatabase database) : DraftItemTests(database), IClassFixture<PostgreSqlDatabase>;
