using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Features.Rounds.Sheets;

namespace FourPer1000.Collab.Web.Features.Rounds.Tasks;

/// <summary>A section of the list of items.</summary>
/// <param name="Key">The anchor of its heading.</param>
public sealed record ItemGroup(string Key, Phrase Heading, IReadOnlyList<SheetItem> Items)
{
    public bool AsksForSecondLook => Key == SecondLook;

    private const string SecondLook = "again";

    /// <summary>
    /// From the second round on by where an item comes from, with what is to be read and then the second looks first; in a first round, where everything is new, by
    /// what the items are for.
    /// </summary>
    public static IReadOnlyList<ItemGroup> Of(AnswerSheet sheet) =>
        [.. sheet.Items.GroupBy(item => Section(sheet, item)).OrderBy(group => group.Key.Rank).Select(group => new ItemGroup(group.Key.Name, group.Key.Heading, [.. group]))];

    private static (int Rank, string Name, Phrase Heading) Section(AnswerSheet sheet, SheetItem item) =>
        item.AsksForSecondLook && sheet.IsOpen ? (-1, SecondLook, TaskTexts.LookAgain)
        : sheet.Items.All(each => each.Feedback is null) ? ByPurpose(item.Version.Item.Purpose) : ByLineage(item);

    private static (int Rank, string Name, Phrase Heading) ByLineage(SheetItem item) => item switch
    {
        { Version.Form.TakesAnswer: false } => (-2, "reading", TaskTexts.Reading),
        { Asked.Lineage: Lineage.CarriedOver } => (1, "carried", TaskTexts.CarriedOver),
        { Asked.Lineage: Lineage.Added } => (2, "new", TaskTexts.New),
        _ => (3, "reworded", TaskTexts.Reworded),
    };

    private static (int Rank, string Name, Phrase Heading) ByPurpose(ItemPurpose purpose) => purpose switch
    {
        ItemPurpose.Activity => (0, "activities", TaskTexts.Activities),
        ItemPurpose.Priority => (1, "priorities", TaskTexts.Priorities),
        ItemPurpose.Statement => (2, "statements", TaskTexts.Statements),
        ItemPurpose.Target => (3, "targets", TaskTexts.Targets),
        ItemPurpose.Reading => (-2, "reading", TaskTexts.Reading),
        _ => (4, "questions", TaskTexts.Questions),
    };
}
