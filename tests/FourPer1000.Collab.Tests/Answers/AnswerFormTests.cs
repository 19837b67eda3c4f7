using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;

namespace FourPer1000.Collab.Tests.Answers;

/// <summary>Which answers fit which form. No database is needed to say so.</summary>
public sealed class AnswerFormTests
{
    public static TheoryData<ItemForm, AnswerValue> Fitting { get; } = new()
    {
        { Form(AnItem.Activity("A")), new RatingAnswer([1, 9]) },
        { Form(AnItem.Activity("A")), new RatingAnswer([0, 0]) },
        { Form(AnItem.Activity("A")), new RatingAnswer([null, 5]) },
        { Form(AnItem.Target("T")), new EstimateAnswer(0) },
        { Form(AnItem.Target("T")), new EstimateAnswer(100) },
        { Form(AnItem.Target("T")), new CannotJudge() },
        { Form(AnItem.Estimate("E")), new EstimateAnswer(50, 20, 80) },
        { Form(AnItem.Estimate("E")), new EstimateAnswer(50, 50, 50) },
        { Form(AnItem.Estimate("E")), new EstimateAnswer(50) },
        { Form(AnItem.Choice("C", "yes", "no")), new ChoiceAnswer(["yes"]) },
        { Form(AnItem.Choice("C", "yes", "no")), new CannotJudge() },
        { Form(AnItem.Ranking("R", "a", "b", "c")), new RankingAnswer(["c", "a", "b"]) },
        { Form(AnItem.Ideas("I", lines: 3)), new TextAnswer(["one", "two", "three"]) },
        { Form(AnItem.Choices("C", 2, 3, "a", "b", "c", "d")), new ChoiceAnswer(["d", "a"]) },
        { Form(AnItem.Choices("C", 2, 3, "a", "b", "c", "d")), new ChoiceAnswer(["a", "b", "c"]) },
        { Form(AnItem.Choices("C", 1, null, "a", "b")), new ChoiceAnswer(["a", "b"]) },
        { Form(AnItem.Vote("V")), new YesNoAnswer(Vote.Abstain) },
        { Form(AnItem.Allocation("P", "a", "b", "c")), new AllocationAnswer([100, 0, 0]) },
        { Form(AnItem.Allocation("P", "a", "b", "c")), new AllocationAnswer([33, 33, 34]) },
        { Form(AnItem.Allocation("P", "a", "b", "c")), new CannotJudge() },
        { Form(AnItem.Year("Y")), new YearAnswer(2025) },
        { Form(AnItem.Year("Y")), new YearAnswer(2100) },
        { Form(AnItem.Year("Y")), new CannotJudge() },
        { Measured(decimals: 1), new EstimateAnswer(0.3) },
        { Measured(decimals: 1), new EstimateAnswer(99) },
        { Form(AnItem.Ideas("I", lines: 3)), new TextAnswer([new string('x', 4000)]) },
    };

    public static TheoryData<ItemForm, AnswerValue, string> Unfitting { get; } = new()
    {
        { Form(AnItem.Activity("A")), new RatingAnswer([5]), "answer.wrong-kind" },
        { Form(AnItem.Activity("A")), new RatingAnswer([5, 5, 5]), "answer.wrong-kind" },
        { Form(AnItem.Activity("A")), new RatingAnswer([10, 5]), "answer.outside-scale" },
        { Form(AnItem.Activity("A")), new EstimateAnswer(5), "answer.wrong-kind" },
        { Form(AnItem.Activity("A")), new CannotJudge(), "answer.wrong-kind" },
        { Form(AnItem.Target("T")), new EstimateAnswer(-0.5), "answer.outside-range" },
        { Form(AnItem.Target("T")), new EstimateAnswer(100.5), "answer.outside-range" },
        { Form(AnItem.Target("T")), new EstimateAnswer(double.NaN), "answer.outside-range" },
        { Form(AnItem.Target("T")), new EstimateAnswer(double.PositiveInfinity), "answer.outside-range" },
        { Form(AnItem.Estimate("E")), new EstimateAnswer(50, 60, 80), "answer.wrong-order" },
        { Form(AnItem.Estimate("E")), new EstimateAnswer(50, 20, 40), "answer.wrong-order" },
        { Form(AnItem.Choice("C", "yes", "no")), new ChoiceAnswer([]), "answer.unknown-option" },
        { Form(AnItem.Choice("C", "yes", "no")), new ChoiceAnswer(["perhaps"]), "answer.unknown-option" },
        { Form(AnItem.Choice("C", "yes", "no")), new ChoiceAnswer(["yes", "no"]), "answer.too-many-options" },
        { Form(AnItem.Choices("C", 2, 3, "a", "b", "c", "d")), new ChoiceAnswer(["a"]), "answer.too-few-options" },
        { Form(AnItem.Choices("C", 2, 3, "a", "b", "c", "d")), new ChoiceAnswer(["a", "b", "c", "d"]), "answer.too-many-options" },
        { Form(AnItem.Choices("C", 1, 3, "a", "b", "c", "d")), new ChoiceAnswer(["a", "a"]), "answer.unknown-option" },
        { Form(AnItem.Vote("V")), new CannotJudge(), "answer.wrong-kind" },
        { Form(AnItem.Vote("V")), new YesNoAnswer((Vote)7), "answer.unknown-option" },
        { Form(AnItem.Allocation("P", "a", "b", "c")), new AllocationAnswer([50, 49, 0]), "answer.wrong-sum" },
        { Form(AnItem.Allocation("P", "a", "b", "c")), new AllocationAnswer([50, 51, 0]), "answer.wrong-sum" },
        { Form(AnItem.Allocation("P", "a", "b", "c")), new AllocationAnswer([110, -10, 0]), "answer.no-such-points" },
        { Form(AnItem.Allocation("P", "a", "b", "c")), new AllocationAnswer([50, 50]), "answer.wrong-kind" },
        { Form(AnItem.Year("Y")), new YearAnswer(2024), "answer.outside-years" },
        { Form(AnItem.Year("Y")), new YearAnswer(2101), "answer.outside-years" },
        { Form(AnItem.Reading("R")), new TextAnswer(["I have read it"]), "answer.nothing-asked" },
        { Measured(decimals: 1), new EstimateAnswer(0.25), "answer.too-many-decimals" },
        { Measured(decimals: 0), new EstimateAnswer(0.1 + 0.2), "answer.too-many-decimals" },
        { Measured(decimals: 0), new EstimateAnswer(50, 20.5, 80), "answer.too-many-decimals" },
        { Form(AnItem.Ranking("R", "a", "b", "c")), new RankingAnswer(["a", "b"]), "answer.incomplete-ranking" },
        { Form(AnItem.Ranking("R", "a", "b", "c")), new RankingAnswer(["a", "a", "b"]), "answer.incomplete-ranking" },
        { Form(AnItem.Ranking("R", "a", "b", "c")), new RankingAnswer(["a", "b", "c", "d"]), "answer.incomplete-ranking" },
        { Form(AnItem.Ideas("I", lines: 1)), new TextAnswer(["one", "two"]), "answer.wrong-kind" },
        { Form(AnItem.Ideas("I", lines: 3)), new TextAnswer([]), "answer.wrong-kind" },
        { Form(AnItem.Ideas("I", lines: 3)), new TextAnswer([new string('x', 2001), new string('x', 2000)]), "answer.too-long" },
    };

    [Theory]
    [MemberData(nameof(Fitting))]
    public void This_answer_fits(ItemForm form, AnswerValue value) => Assert.Empty(Errors(form, value));

    [Theory]
    [MemberData(nameof(Unfitting))]
    public void This_answer_does_not_fit(ItemForm form, AnswerValue value, string code) => Assert.Contains(Errors(form, value), error => error.Code == code);

    [Fact]
    public void A_text_to_read_takes_no_reason_either() =>
        Assert.NotEmpty(AnswerChecks.Of(Item(new ReadingForm(), []), Draft(new CannotJudge()) with { Value = null, Reason = "Because" }));

    [Fact]
    public void A_scale_without_cannot_judge_does_not_take_it()
    {
        var item = Item(new RatingForm(["sure3"]), [new Scale("sure3", 3, Text.Same("Sure"), [], AllowsCannotJudge: false)]);

        Assert.NotEmpty(AnswerChecks.Of(item, Draft(new RatingAnswer([0]))));
    }

    [Fact]
    public void Every_error_is_named_at_once()
    {
        var item = Item(Form(AnItem.Activity("A")), Protocols.Usual().Scales.Take(2).ToList());

        var errors = AnswerChecks.Of(item, Draft(new RatingAnswer([10, 10])) with { Reason = new string('x', 4001) });

        Assert.Equal(["value.marks[0]", "value.marks[1]", "reason"], errors.Select(error => error.Field));
        Assert.All(errors, error => Assert.All(Tongues.All, tongue => Assert.NotEmpty(error.Sentence.With(tongue, [.. error.Values]))));
    }

    private static IReadOnlyList<FieldError> Errors(ItemForm form, AnswerValue value)
    {
        var protocol = Protocols.Usual();
        var scales = form is RatingForm rating ? rating.Scales.Select(protocol.Scale).ToList() : [];
        return AnswerChecks.Of(Item(form, scales), Draft(value));
    }

    private static EstimateForm Measured(int decimals) => ((EstimateForm)AnItem.Estimate("E").Form) with { Decimals = decimals };

    private static ItemForm Form(ItemDraft draft) => draft.Form;

    private static AskedItem Item(ItemForm form, IReadOnlyList<Scale> scales) =>
        new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), [], form, scales, FeedbackId: null);

    private static AnswerDraft Draft(AnswerValue value) => new(Guid.NewGuid(), 0, value, Reason: null, Side: null, Tongue.En);
}
