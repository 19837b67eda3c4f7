using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Demonstration.Files;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Demonstration;

/// <summary>An item as it stands in a round that is being played.</summary>
internal sealed record PlayedItem(Guid Id, string Key, ItemPurpose Purpose, ItemForm Form, bool IsReworded);

/// <summary>The answers of the file in the form in which each item asks for them.</summary>
/// <param name="study">The task force in the file.</param>
/// <param name="responses">Its answers.</param>
/// <param name="panel">The panelists in the order of the file's lists.</param>
internal sealed class FileSheets(FileTaskForce study, FileResponses responses, IReadOnlyList<FilePanelist> panel)
{
    /// <summary>What a panelist answers; null where the item is left open.</summary>
    public AnswerValue? Value(RoundTheme theme, PlayedItem item, int panelist) => (item.Purpose, item.Form) switch
    {
        (ItemPurpose.Reading, _) => null,
        _ when EveryKind.Has(item.Key) => EveryKindAnswers.Of(item.Form, panelist, theme == RoundTheme.SecondLook ? 1 : 0),
        (_, not (FreeTextForm or RankingForm or ChoiceForm)) when Marks(theme, item) is { Count: > 0 } marks => Value(item.Form, [.. marks.Select(list => list[panelist])]),
        (ItemPurpose.Priority, _) => new RankingAnswer(Of(theme).Ranking[panel[panelist].Key]),
        (_, RatingForm) => new RatingAnswer([1 + ((panelist * 2) % 3)]),
        (_, ChoiceForm choice) => new ChoiceAnswer([choice.Options[panelist % 4 == 1 ? 1 : panelist % 6 == 5 ? 2 : 0].Key]),
        _ => IdeaAnswers.Of(panel[panelist].Key, item.Key, item.Form, panelist),
    };

    /// <summary>The argument that goes with it: a mark is held against the group as the panelist sees it, that of the round before if there is one.</summary>
    public GivenReason? Reason(RoundTheme theme, PlayedItem item, int panelist, Tongue tongue)
    {
        if (Marks(theme, item) is not [var own, ..] || own[panelist] is not { } mark)
        {
            return null;
        }

        var shown = theme == RoundTheme.SecondLook && !item.IsReworded ? Marks(RoundTheme.Ratings, item)[0] : own;
        return DemonstrationReasons.Of(item.Purpose, mark, shown.OfType<double>(), panelist + item.Key[^1], tongue);
    }

    private static AnswerValue? Value(ItemForm form, IReadOnlyList<double?> marks) => form switch
    {
        RatingForm => new RatingAnswer([.. marks.Select(mark => (int?)(mark ?? RatingAnswer.CannotJudge))]),
        _ => marks[0] is { } best ? new EstimateAnswer(best) : null,
    };

    /// <summary>The lists of the file that belong to an item, one per scale; none for an item whose answers the file does not have.</summary>
    private List<IReadOnlyList<double?>> Marks(RoundTheme theme, PlayedItem item) => item.Purpose switch
    {
        ItemPurpose.Activity => [Doubles(Of(theme).Importance9[item.Key]), Doubles(Of(theme).Feasibility9[item.Key])],
        ItemPurpose.Statement => [Doubles(Of(theme).Agree5[item.IsReworded ? study.RewordingOf(item.Key)!.Key : item.Key])],
        ItemPurpose.Target => [Of(theme).Numeric[QuestionKey(theme, item.Key)]],
        _ => [],
    };

    private string QuestionKey(RoundTheme theme, string item)
    {
        var asked = study.Round(RoundTheme.Ratings).Questions.Single(q => q.Type == "numeric" && FileItems.KeyOf(study.TaskForce, q) == item).Key;
        return theme == RoundTheme.Ratings ? asked : study.Round(theme).Questions.Single(q => q.BasedOn == asked).Key;
    }

    private FileAnswers Of(RoundTheme theme) => theme == RoundTheme.Ratings ? responses.Round2 : responses.Round3;

    private static IReadOnlyList<double?> Doubles(IReadOnlyList<int?> marks) => [.. marks.Select(mark => (double?)mark)];
}
