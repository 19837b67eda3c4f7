using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

public abstract class NextRoundTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task The_next_round_carries_over_what_the_moderator_chose()
    {
        var first = await Given.AnOpenRound(items: 3);
        await Given.Published(first);

        var second = await Given.ADraftRound(first.Study, [AnItem.Statement("ST-01")], carryOver: [first.Items[2], first.Items[0]]);

        var items = await Items(second);
        Assert.Equal(["ACT-01", "ACT-03", "ST-01"], items.Select(item => item.ItemVersion.Item.Key));
        Assert.Equal([first.Items[0], first.Items[2], null], items.Select(item => item.PreviousRoundItemId));
        Assert.Equal([Lineage.CarriedOver, Lineage.CarriedOver, Lineage.Added], items.Select(item => item.Lineage));
        Assert.Equal([1, 2, 3], items.Select(item => item.Position));
    }

    [Fact]
    public async Task A_carried_over_item_is_held_against_the_round_before()
    {
        var first = await Given.AnOpenRound(panelists: 6, items: 1);
        await Rate(first, [5, 5, 5, 5, 5, 5]);
        await Given.Published(first);
        var second = await Given.AnOpenRound(first.Study, [], carryOver: first.Items);
        await Rate(second, [5, 6, 4, 5, 9, 1]);

        await Given.Closed(second);

        var figures = await Figures(second.Items[0]);
        Assert.Equal(new StabilityFigure(6, 4, Stable: false), figures.Scales[0].Stability);
        Assert.Null((await Figures(first.Items[0])).Scales[0].Stability);
    }

    [Fact]
    [Trait("Case", "C10")]
    public async Task A_reworded_item_is_a_new_version_and_old_answers_stay_with_the_old_wording()
    {
        var first = await Given.AnOpenRound(panelists: 6, items: 1);
        await Rate(first, [5, 5, 5, 5, 5, 5]);
        await Given.Published(first);
        var second = await Given.ADraftRound(first.Study, carryOver: first.Items);
        var item = (await Items(second))[0].ItemVersion.Item;

        var revised = await Platform.Do((ReviseItem revise) => revise.Now(
            second.Id, item.Id, Text.Same("New heading"), Text.Same("New statement"), Text.Same("Two of you read it in two ways"), first.Study.Moderator));

        Assert.Equal((2, Lineage.Revised, (Guid?)null), (revised.ItemVersion.Number, revised.Lineage, revised.PreviousRoundItemId));
        Assert.Equal("Two of you read it in two ways", revised.ItemVersion.Reason.TextFor(Tongue.En));
        Assert.Equal([revised.Id], (await Items(second)).Select(i => i.Id));
        var asked = await Platform.Read(db => db.RoundItems.Include(i => i.ItemVersion).SingleAsync(i => i.Id == first.Items[0]));
        Assert.Equal((1, "The statement of ACT-01"), (asked.ItemVersion.Number, asked.ItemVersion.Statement.TextFor(Tongue.En)));
    }

    [Fact]
    public async Task Rewording_needs_a_reason()
    {
        var round = await Given.ADraftRound(await Given.AStudy(), [AnItem.Activity("ACT-01")]);
        var item = (await Items(round))[0].ItemVersion.ItemId;

        await Breaks(RoundRules.NeedsReason, () => Platform.Do((ReviseItem revise) => revise.Now(
            round.Id, item, Text.Same("New"), Text.Same("New"), Translated.None, round.Study.Moderator)));
    }

    [Fact]
    public async Task The_protocol_says_how_many_rounds_there_can_be()
    {
        var study = await Given.AStudy(protocol: Protocols.Usual(rounds: 1));
        await Given.Published(await Given.AnOpenRound(study, [AnItem.Activity("ACT-01")]));

        await Breaks(RoundRules.WithinProtocol, () => Given.ADraftRound(study));
    }

    [Fact]
    public async Task There_is_one_draft_at_a_time()
    {
        var study = await Given.AStudy();
        await Given.ADraftRound(study);

        await Breaks(RoundRules.PreviousRoundIsPublished, () => Given.ADraftRound(study));
    }

    [Fact]
    public async Task Two_moderators_who_plan_at_once_plan_one_round()
    {
        var study = await Given.AStudy();

        var failures = await AtOnce(() => Given.ADraftRound(study), () => Given.ADraftRound(study), () => Given.ADraftRound(study));

        Assert.Single(failures, failure => failure is null);
        Assert.All(failures.OfType<Exception>(), failure => Assert.Equal(RoundRules.PreviousRoundIsPublished, Assert.IsType<RuleViolation>(failure).Rule));
        Assert.Equal(1, await Platform.Read(db => db.Rounds.CountAsync(round => round.StudyId == study.Id)));
    }

    [Fact]
    public async Task A_key_is_used_once_in_a_study_and_is_free_again_when_its_item_is_removed()
    {
        var round = await Given.ADraftRound(await Given.AStudy(), [AnItem.Activity("ACT-01"), AnItem.Activity("ACT-02"), AnItem.Activity("ACT-03")]);
        await Breaks(StudyRules.ItemKeyIsUnique, () => Write(round, AnItem.Activity("ACT-02")));

        await Platform.Do((RemoveItem remove) => remove.Now(round.Items[1], round.Study.Moderator));
        await Write(round, AnItem.Activity("ACT-02"));

        var items = await Items(round);
        Assert.Equal(["ACT-01", "ACT-03", "ACT-02"], items.Select(item => item.ItemVersion.Item.Key));
        Assert.Equal([1, 2, 3], items.Select(item => item.Position));
    }

    [Fact]
    public async Task Removing_a_carried_over_item_leaves_the_round_that_asked_it_alone()
    {
        var first = await Given.AnOpenRound(items: 1);
        await Given.Published(first);
        var second = await Given.ADraftRound(first.Study, [AnItem.Activity("ACT-02")], carryOver: first.Items);

        await Platform.Do((RemoveItem remove) => remove.Now(second.Items[0], first.Study.Moderator));

        Assert.Equal(["ACT-01"], (await Items(first)).Select(item => item.ItemVersion.Item.Key));
        Assert.Equal(["ACT-02"], (await Items(second)).Select(item => item.ItemVersion.Item.Key));
    }

    public static TheoryData<ItemForm> Unanswerable { get; } =
    [
        new RatingForm([]),
        new RatingForm(["no-such-scale"]),
        new RatingForm([Protocols.Importance, Protocols.Importance]),
        new EstimateForm(Text.Same("%"), 100, 0, 0, false, EstimateRole.Target, null),
        new EstimateForm(Text.Same("%"), 0, 100, 7, false, EstimateRole.Target, null),
        new EstimateForm(Text.Same("%"), 0, double.NaN, 0, false, EstimateRole.Target, null),
        new ChoiceForm([new Option("only", Text.Same("Only"))]),
        new RankingForm([new Option("same", Text.Same("A")), new Option("same", Text.Same("B"))]),
        new FreeTextForm(0),
    ];

    [Theory]
    [MemberData(nameof(Unanswerable))]
    public async Task An_item_that_nobody_could_answer_is_not_written(ItemForm form)
    {
        var round = await Given.ADraftRound(await Given.AStudy(panelists: 0));

        await Breaks(StudyRules.ItemFormIsSound, () => Write(round, AnItem.Draft("ODD-01", ItemPurpose.Question, form)));
    }

    [Fact]
    public async Task A_round_whose_scale_was_taken_out_of_the_protocol_does_not_open()
    {
        var round = await Given.ADraftRound(await Given.AStudy(), [AnItem.Statement("ST-01")]);
        var usual = Protocols.Usual();
        var without = usual with
        {
            Scales = [.. usual.Scales.Where(scale => scale.Key != Protocols.Agreement)],
            ScaleRules = [.. usual.ScaleRules.Where(rule => rule.Scale != Protocols.Agreement)],
        };
        await Platform.Do((ChangeProtocol change) => change.Now(round.Study.Id, without, null, round.Study.Moderator));

        await Breaks(StudyRules.ItemFormIsSound, () => Platform.Do((OpenRound open) => open.Now(round.Id, Clock.Now.AddDays(7), null, round.Study.Moderator)));
    }

    private Task Write(RoundInHand round, ItemDraft draft) =>
        Platform.Do((WriteItem write) => write.Now(round.Id, draft, required: false, round.Study.Moderator));

    private async Task Rate(RoundInHand round, int[] marks)
    {
        foreach (var (person, mark) in round.Study.Panel.Zip(marks))
        {
            Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, round.Items[0], new RatingAnswer([mark, mark])));
        }
    }

    private Task<RatingFigures> Figures(Guid item) => Platform.Read(async db =>
        (RatingFigures)(await db.ItemResults.SingleAsync(result => result.RoundItemId == item)).Figures);

    private Task<List<RoundItem>> Items(RoundInHand round) => Platform.Read(db => db.RoundItems
        .Include(item => item.ItemVersion.Item)
        .Where(item => item.RoundId == round.Id)
        .OrderBy(item => item.Position)
        .ToListAsync());
}

public sealed class NextRoundOnSqlite(SqliteDatabase database) : NextRoundTests(database), IClassFixture<SqliteDatabase>;

public sealed class NextRoundOnPostgreSql(PostgreSqlDatabase database) : NextRoundTests(database), IClassFixture<PostgreSqlDatabase>;
