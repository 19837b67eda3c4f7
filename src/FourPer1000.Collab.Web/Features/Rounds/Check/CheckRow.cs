using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Features.Rounds.Sheets;

namespace FourPer1000.Collab.Web.Features.Rounds.Check;

/// <summary>What a line of the check page belongs to.</summary>
public enum CheckGroup
{
    /// <summary>Answered otherwise since the sheet was sent.</summary>
    Changed,

    Answered,

    CannotJudge,

    NotAnswered,
}

/// <summary>One line of the check page: an item, or one scale of a rating.</summary>
public sealed record CheckRow(SheetItem Item, CheckGroup Group, string Name, string Answer, string? Before)
{
    /// <summary>The lines of a sheet by the groups in which they are checked.</summary>
    public static IEnumerable<IGrouping<CheckGroup, CheckRow>> Of(Reader reader, AnswerSheet sheet)
    {
        var changed = sheet.ChangedSinceSending.Select(item => item.Id).ToHashSet();
        return sheet.Items
            .SelectMany(item => Of(reader, item))
            .Select(row => row.Group != CheckGroup.NotAnswered && changed.Contains(row.Item.Id) ? row with { Group = CheckGroup.Changed } : row)
            .GroupBy(row => row.Group)
            .OrderBy(group => group.Key);
    }

    /// <summary>The lines of an item; none for a text to read.</summary>
    private static IEnumerable<CheckRow> Of(Reader reader, SheetItem item) => !item.Version.Form.TakesAnswer ? []
        : item.Scales.Count == 0 ? [Whole(reader, item)]
        : item.Scales.Select((scale, index) => OnScale(reader, item, scale, index));

    private static CheckRow Whole(Reader reader, SheetItem item) => new(
        item,
        item.Own?.Value switch { null => CheckGroup.NotAnswered, CannotJudge => CheckGroup.CannotJudge, _ => CheckGroup.Answered },
        Title(reader, item),
        WithReason(reader, item, AnswerInWords.Of(reader, item.Version.Form, item.Scales, item.Own?.Value)),
        Earlier(reader, item, item.Feedback?.Own?.Value is { } before ? AnswerInWords.Of(reader, item.Version.Form, item.Scales, before) : null));

    private static CheckRow OnScale(Reader reader, SheetItem item, Scale scale, int index)
    {
        var mark = item.Own?.Value is RatingAnswer rating ? rating.Marks[index] : null;
        return new CheckRow(
            item,
            mark switch { null => CheckGroup.NotAnswered, RatingAnswer.CannotJudge => CheckGroup.CannotJudge, _ => CheckGroup.Answered },
            item.Scales.Count == 1 ? Title(reader, item) : reader.Say(CheckTexts.OnScale, Title(reader, item), scale.Label.TextFor(reader.Tongue)),
            index == 0 ? WithReason(reader, item, AnswerInWords.Mark(reader, scale, mark)) : AnswerInWords.Mark(reader, scale, mark),
            Earlier(reader, item, item.Feedback?.OwnMark(scale.Key) is { } before ? AnswerInWords.Mark(reader, scale, before) : null));
    }

    private static string Title(Reader reader, SheetItem item) => item.Version.Name.TextFor(reader.Tongue);

    private static string WithReason(Reader reader, SheetItem item, string answer) =>
        item.Own?.Reason is null ? answer : reader.Say(CheckTexts.WithReason, answer);

    private static string? Earlier(Reader reader, SheetItem item, string? answer) => item.Feedback switch
    {
        null => reader.Say(CheckTexts.NotAsked),
        { Wording: not null } => reader.Say(CheckTexts.NewWording),
        _ => answer ?? reader.Say(AnswerInWords.NotProvided),
    };
}
