using System.Globalization;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Exports;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;

namespace FourPer1000.Collab.Tests.Exports;

/// <summary>How every kind of answer stands in the files that we give out.</summary>
public sealed class ItemColumnsTests
{
    public static TheoryData<ItemDraft, AnswerValue, string[], string[]> Kinds { get; } = new()
    {
        { AnItem.Activity("A"), new RatingAnswer([7, 0]), ["A.importance9", "A.feasibility9"], ["7", "cannot-judge"] },
        { AnItem.Activity("A"), new RatingAnswer([null, 5]), ["A.importance9", "A.feasibility9"], ["", "5"] },
        { AnItem.Policy("O"), new RatingAnswer([4, 3, 2, 1]), ["O.desirability4", "O.feasibility4", "O.importance4", "O.confidence4"], ["4", "3", "2", "1"] },
        { AnItem.Target("T"), new EstimateAnswer(-12.5), ["T"], ["-12.5"] },
        { AnItem.Estimate("E"), new EstimateAnswer(1234.5, Low: 1000), ["E.low", "E.best", "E.high"], ["1000", "1234.5", ""] },
        { AnItem.Choice("C", "yes", "no"), new ChoiceAnswer(["no"]), ["C"], ["no"] },
        { AnItem.Choices("C", 1, null, "a", "b", "c"), new ChoiceAnswer(["c", "a"]), ["C.a", "C.b", "C.c"], ["1", "0", "1"] },
        { AnItem.Ranking("R", "a", "b", "c"), new RankingAnswer(["c", "a", "b"]), ["R.a", "R.b", "R.c"], ["2", "3", "1"] },
        { AnItem.Vote("V"), new YesNoAnswer(Vote.Abstain), ["V"], ["abstain"] },
        { AnItem.Allocation("P", "a", "b"), new AllocationAnswer([0, 100]), ["P.a", "P.b"], ["0", "100"] },
        { AnItem.Year("Y"), new YearAnswer(2035), ["Y"], ["2035"] },
        { AnItem.Ideas("I", lines: 1), new TextAnswer(["Salt"]), ["I"], ["Salt"] },
        { AnItem.Ideas("I", lines: 3), new TextAnswer(["Salt", "=1+1"]), ["I.1", "I.2", "I.3"], ["Salt", "'=1+1", ""] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_wide_form_has_a_column_for_each_part(ItemDraft draft, AnswerValue value, string[] names, string[] cells)
    {
        var columns = ItemColumns.Of(Version(draft));

        Assert.Equal(names, columns.Names);
        Assert.Equal(cells, columns.Cells(value).Select(cell => cell.Written));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_long_form_has_a_row_for_each_part_that_was_answered(ItemDraft draft, AnswerValue value, string[] names, string[] cells)
    {
        var rows = ItemColumns.Of(Version(draft)).Rows(value).ToList();

        Assert.Equal(cells.Where(cell => cell.Length > 0), rows.Select(row => row.Value.Written));
        Assert.Equal(
            names.Zip(cells).Where(pair => pair.Second.Length > 0).Select(pair => pair.First),
            rows.Select(row => row.Part.Length == 0 ? row.Item : $"{row.Item}.{row.Part}"));
        Assert.All(rows, row => Assert.Equal((1, draft.Form.Name), (row.Version, row.Form)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_open_item_is_empty_and_cannot_judge_is_a_word(ItemDraft draft, AnswerValue value, string[] names, string[] cells)
    {
        var columns = ItemColumns.Of(Version(draft));

        Assert.Equal(names.Length, cells.Length);
        Assert.Equal(names.Length, columns.Cells(value).Count);
        Assert.All(columns.Cells(value: null), cell => Assert.Equal(Cell.Empty, cell));
        Assert.Empty(columns.Rows(value: null));
        Assert.All(columns.Cells(new CannotJudge()), cell => Assert.Equal("cannot-judge", cell.Written));
    }

    [Fact]
    public void A_text_to_read_has_no_column() => Assert.Empty(ItemColumns.Of(Version(AnItem.Reading("R"))).Names);

    [Fact]
    public void A_reworded_item_says_which_wording_was_answered() =>
        Assert.Equal(["S.v2.agree5"], ItemColumns.Of(Version(AnItem.Statement("S"), number: 2)).Names);

    [Fact]
    public void Every_kind_of_item_is_among_these()
    {
        var kinds = typeof(ItemForm).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ItemForm)) && type != typeof(ReadingForm));

        Assert.Equal(kinds.Select(kind => kind.Name).Order(), Kinds.Select(row => row.Data.Item1.Form.GetType().Name).Distinct().Order());
    }

    [Fact]
    public void Numbers_are_written_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Equal("-1234.5", Cell.Number(-1234.5).Written);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void E2_a_column_name_is_no_formula_either() => Assert.Equal(["'=cmd.=a", "'=cmd.b"], ItemColumns.Of(Version(AnItem.Allocation("=cmd", "=a", "b"))).Names);

    private static ItemVersion Version(ItemDraft draft, int number = 1) => new()
    {
        Item = new Item { StudyId = Guid.NewGuid(), Key = draft.Key, Purpose = draft.Purpose },
        Number = number,
        Heading = draft.Heading,
        Statement = draft.Statement,
        Form = draft.Form,
    };
}
