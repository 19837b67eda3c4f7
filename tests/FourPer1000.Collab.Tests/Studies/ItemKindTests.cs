using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

/// <summary>What each kind of item gives when its round is sealed.</summary>
public abstract class ItemKindTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task A_choice_of_several_counts_each_option_and_gives_its_share_with_an_interval()
    {
        var round = await Given.AnOpenRound(asking: [AnItem.Choices("C", 1, 2, "a", "b", "c")]);
        await Answer(round, new ChoiceAnswer(["a", "b"]), new ChoiceAnswer(["a"]), new ChoiceAnswer(["c"]), new ChoiceAnswer(["a", "c"]), new CannotJudge());

        var figures = await Sealed<ChoiceFigures>(round);

        Assert.Equal([3, 1, 2], figures.Counts);
        Assert.Equal((4, 1), (figures.Respondents, figures.CannotJudge));
        Assert.Equal((3, 4, 0.75), (figures.Shares[0]!.Count, figures.Shares[0]!.Of, figures.Shares[0]!.Value));
        Assert.Equal((0.3006, 0.9544), (Math.Round(figures.Shares[0]!.Low, 4), Math.Round(figures.Shares[0]!.High, 4)));
    }

    [Fact]
    public async Task The_share_in_favour_leaves_out_who_abstained()
    {
        var round = await Given.AnOpenRound(asking: [AnItem.Vote("V")]);
        await Answer(round, Yes, Yes, Yes, No, Abstain, Abstain);

        var figures = await Sealed<YesNoFigures>(round);

        Assert.Equal((3, 1, 2), (figures.Yes, figures.No, figures.Abstained));
        Assert.Equal((3, 4), (figures.InFavour!.Count, figures.InFavour.Of));
        Assert.Equal(6, figures.Answered);
    }

    [Fact]
    public async Task A_vote_in_which_all_abstained_has_no_share()
    {
        var round = await Given.AnOpenRound(asking: [AnItem.Vote("V")]);
        await Answer(round, Abstain, Abstain, Abstain, Abstain, Abstain);

        Assert.Null((await Sealed<YesNoFigures>(round)).InFavour);
    }

    [Fact]
    public async Task An_allocation_gives_mean_and_median_points_of_each_option()
    {
        var round = await Given.AnOpenRound(asking: [AnItem.Allocation("P", "a", "b")]);
        await Answer(round, Points(100, 0), Points(50, 50), Points(60, 40), Points(60, 40), Points(30, 70));

        var figures = await Sealed<AllocationFigures>(round);

        Assert.Equal([(60, 60, 50, 60), (40, 40, 40, 50)], figures.Options.Select(option => (option.Mean, option.Median, option.Q1, option.Q3)));
        Assert.Equal(100, figures.Options.Sum(option => option.Mean));
        Assert.Equal(5, figures.Respondents);
    }

    [Fact]
    public async Task A_year_has_a_median_and_no_verdict()
    {
        var round = await Given.AnOpenRound(asking: [AnItem.Year("Y")]);
        await Answer(round, new YearAnswer(2040), new YearAnswer(2030), new YearAnswer(2035), new YearAnswer(2050), new YearAnswer(2032), new CannotJudge());

        var result = await Result(round);
        var figures = Assert.IsType<YearFigures>(result.Figures);

        Assert.Null(result.Outcome);
        Assert.Equal([2030, 2032, 2035, 2040, 2050], figures.Years);
        Assert.Equal((2035, 2032, 2040), (figures.Summary!.Median, figures.Summary.Q1, figures.Summary.Q3));
        Assert.Equal(1, figures.CannotJudge);
    }

    [Fact]
    public async Task A_policy_option_gives_its_four_scales_and_decides_nothing()
    {
        var round = await Given.AnOpenRound(protocol: Protocols.WithPolicyScales(), asking: [AnItem.Policy("O")]);
        await Answer(round, [.. Enumerable.Range(0, 5).Select(_ => new RatingAnswer([4, 2, 3, 1]))]);

        var result = await Result(round);

        Assert.Null(result.Outcome);
        Assert.Equal([4, 2, 3, 1], ((RatingFigures)result.Figures).Scales.Select(scale => scale.Summary!.Median));
    }

    [Fact]
    public async Task A_text_to_read_has_no_result_and_takes_no_answer()
    {
        var round = await Given.AnOpenRound(asking: [AnItem.Reading("R"), AnItem.Vote("V")]);
        Assert.IsType<SaveOutcome.Invalid>(await Platform.Save(round, round.Study.Panel[0], round.Items[0], new TextAnswer(["read"])));

        await Given.Closed(round);

        Assert.Equal([round.Items[1]], await Platform.Read(db => db.ItemResults.Where(result => result.RoundId == round.Id).Select(result => result.RoundItemId).ToListAsync()));
    }

    [Fact]
    public async Task What_asks_nothing_is_for_reading_and_nothing_else_is()
    {
        var round = await Given.ADraftRound(await Given.AStudy());

        await Breaks(StudyRules.ItemFormIsSound, () => Write(round, AnItem.Reading("R") with { Purpose = ItemPurpose.Question }));
        await Breaks(StudyRules.ItemFormIsSound, () => Write(round, AnItem.Vote("V") with { Purpose = ItemPurpose.Reading }));
    }

    [Theory]
    [MemberData(nameof(Unsound))]
    public async Task A_form_that_nobody_could_answer_is_not_written(ItemForm form)
    {
        var round = await Given.ADraftRound(await Given.AStudy());

        await Breaks(StudyRules.ItemFormIsSound, () => Write(round, AnItem.Draft("X", ItemPurpose.Question, form)));
    }

    public static TheoryData<ItemForm> Unsound { get; } =
    [
        AnItem.Choices("C", 0, 2, "a", "b").Form,
        AnItem.Choices("C", 3, null, "a", "b").Form,
        AnItem.Choices("C", 2, 1, "a", "b").Form,
        AnItem.Choices("C", 1, 3, "a", "b").Form,
        AnItem.Allocation("P", "a").Form,
        AnItem.Allocation("P", "a", "a").Form,
        new YearForm(2030, 2030),
        new YearForm(12, 2030),
        AnItem.Policy("O").Form,
    ];

    [Fact]
    public async Task Ideas_are_read_line_by_line_without_their_authors()
    {
        var round = await Given.AnOpenRound(asking: [AnItem.Ideas("I", lines: 2), AnItem.Vote("V")]);
        await Answer(round, new TextAnswer(["Salt", " "]), new TextAnswer(["Roads", "Money"]));
        await Given.Closed(round);

        var ideas = await Platform.Read(async db => await db.IdeasTo(await db.RoundItems.Include(item => item.ItemVersion).Where(item => item.RoundId == round.Id).ToListAsync()));

        Assert.Equal(["Money", "Roads", "Salt"], ideas[round.Items[0]].Select(idea => idea.Text).Order());
        Assert.Empty(ideas[round.Items[1]]);
    }

    private static YesNoAnswer Yes => new(Vote.Yes);

    private static YesNoAnswer No => new(Vote.No);

    private static YesNoAnswer Abstain => new(Vote.Abstain);

    private static AllocationAnswer Points(params int[] points) => new(points);

    private async Task Answer(RoundInHand round, params AnswerValue[] answers)
    {
        foreach (var (person, value) in round.Study.Panel.Zip(answers))
        {
            Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, round.Items[0], value));
        }
    }

    private Task Write(RoundInHand round, ItemDraft draft) =>
        Platform.Do((WriteItem write) => write.Now(round.Id, draft, required: false, round.Study.Moderator));

    private async Task<T> Sealed<T>(RoundInHand round)
        where T : ItemFigures => Assert.IsType<T>((await Result(round)).Figures);

    private async Task<ItemResult> Result(RoundInHand round)
    {
        await Given.Closed(round);
        return await Platform.Read(db => db.ItemResults.SingleAsync(result => result.RoundItemId == round.Items[0]));
    }
}

public sealed class ItemKindsOnSqlite(SqliteDatabase database) : ItemKindTests(database), IClassFixture<SqliteDatabase>;

public sealed class ItemKindsOnPostgreSql(PostgreSqlDatabase database) : ItemKindTests(database), IClassFixture<PostgreSqlDatabase>;
