using FourPer1000.Collab.Demonstration.Files;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Demonstration;

/// <summary>The questions of a task force's file as items.</summary>
/// <param name="study">The task force in the file.</param>
/// <param name="scales">The scales of the file; those that are a choice have options.</param>
/// <param name="facts">What is known, to be read beside a target.</param>
internal sealed class FileItems(FileTaskForce study, IReadOnlyList<FileScale> scales, Translated facts)
{
    /// <summary>An item and whether a sheet is complete only with it.</summary>
    public sealed record Entry(ItemDraft Draft, bool Required);

    /// <summary>What a round asks that is new in it.</summary>
    /// <param name="theme">The round.</param>
    /// <param name="favoured">For a second look: the Activities that the panel favours so far.</param>
    public IReadOnlyList<Entry> Of(RoundTheme theme, IReadOnlySet<string> favoured) =>
        [.. study.Round(theme).Questions.SelectMany(question => Drafts(question, favoured).Select(draft => new Entry(draft, question.Required)))];

    /// <summary>The key under which a question is asked. The file's own keys count the rounds otherwise than the studies do.</summary>
    public static string KeyOf(string taskForce, FileQuestion question) => question.Type switch
    {
        "numeric" => $"{taskForce}-{(question.Role == EstimateRole.Target ? "TGT" : "EST")}-0{question.Key[^1]}",
        "ranking" => $"{taskForce}-ORDER",
        "rating" => $"{taskForce}-SURE",
        _ => $"{taskForce}-ASK-0{question.Key[^1]}",
    };

    private IEnumerable<ItemDraft> Drafts(FileQuestion question, IReadOnlySet<string> favoured) => question.Type switch
    {
        "open-text" or "open-list" => [Draft(question, ItemPurpose.Question, new FreeTextForm(question.MaxItems))],
        "numeric" => [Draft(question, question.Role == EstimateRole.Target ? ItemPurpose.Target : ItemPurpose.Question, Estimate(question))],
        "rating" when question.ItemKind == "none" => [Draft(question, ItemPurpose.Question, new RatingForm(question.Dimensions!))],
        "rating" => study.Activities.Select(activity => Rated(activity, question)),
        "agreement" => study.Statements.Where(statement => statement.Replaces is null && IsNew(question)).Select(statement => Agreed(statement, question)),
        "ranking" when IsNew(question) => [Draft(question, ItemPurpose.Priority, new RankingForm(Activities()))],
        "choice" => study.Activities.Where(activity => favoured.Contains(activity.Key)).Select(activity => Supported(activity, question)),
        _ => [],
    };

    /// <summary>A question of the second look asks again what the ratings asked; such items are carried over or revised.</summary>
    private bool IsNew(FileQuestion question) => !study.Round(RoundTheme.SecondLook).Questions.Contains(question);

    private ItemDraft Draft(FileQuestion question, ItemPurpose purpose, ItemForm form)
    {
        var key = KeyOf(study.TaskForce, question);
        var background = purpose == ItemPurpose.Target ? facts : Translated.None;
        return new ItemDraft(key, purpose, DemonstrationTexts.Heading(key), question.Text.Text, background, form);
    }

    private static EstimateForm Estimate(FileQuestion question) => new(
        question.Unit!.Text, question.Min, question.Max, question.Decimals, question.Form == "low-best-high", question.Role!.Value, question.Year);

    private static ItemDraft Rated(FileActivity activity, FileQuestion question) => new(
        activity.Key,
        ItemPurpose.Activity,
        activity.Title.Text,
        activity.Description.Text,
        Translated.None,
        new RatingForm(question.Dimensions!),
        activity.Category);

    private static ItemDraft Agreed(FileStatement statement, FileQuestion question) => new(
        statement.Key, ItemPurpose.Statement, Translated.None, statement.Text.Text, Translated.None, new RatingForm(question.Dimensions!));

    private ItemDraft Supported(FileActivity activity, FileQuestion question)
    {
        var scale = scales.Single(scale => scale.Key == question.Dimensions![0]);
        return new ItemDraft(
            activity.Key.Replace("ACT", "SUP", StringComparison.Ordinal),
            ItemPurpose.Question,
            activity.Title.Text,
            scale.Label.Text,
            activity.Description.Text,
            new ChoiceForm([.. scale.Options!.Select(option => new Option(option.Value, option.Label.Text))]));
    }

    private List<Option> Activities() => [.. study.Activities.Select(activity => new Option(activity.Key, activity.Title.Text))];
}
