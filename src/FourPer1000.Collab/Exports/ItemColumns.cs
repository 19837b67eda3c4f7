using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Exports;

/// <summary>
/// The columns of one item version in an export, and one answer in them. Every file of answers is made of these: the wide form has a
/// column for each part of each item, the long form a row for each part that was answered.
/// </summary>
public sealed class ItemColumns
{
    private readonly ItemVersion version;
    private readonly IReadOnlyList<string> parts;

    private ItemColumns(ItemVersion version)
    {
        this.version = version;
        parts = PartsOf(version.Form);
        Names = [.. parts.Select(Name)];
    }

    /// <summary>The names of the columns in the wide form: the item's key, the version from the second on, and the part.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The columns of a version, whose item is loaded; none for a text to read.</summary>
    public static ItemColumns Of(ItemVersion version) => new(version);

    /// <summary>An answer in the wide form: one cell for each name; all of them empty for no answer.</summary>
    public IReadOnlyList<Cell> Cells(AnswerValue? value) => value switch
    {
        null => [.. parts.Select(_ => Cell.Empty)],
        CannotJudge => [.. parts.Select(_ => Cell.CannotJudge)],
        _ => AnswerCells.Of(version.Form, value),
    };

    /// <summary>An answer in the long form: what is empty has no row.</summary>
    public IEnumerable<LongRow> Rows(AnswerValue? value) => parts.Zip(Cells(value))
        .Where(pair => pair.Second != Cell.Empty)
        .Select(pair => new LongRow(SafeText.Of(version.Item.Key), version.Number, version.Form.Name, SafeText.Of(pair.First), pair.Second));

    /// <summary>What is answered on its own; an empty name for a form with one part.</summary>
    private static IReadOnlyList<string> PartsOf(ItemForm form) => form switch
    {
        RatingForm rating => rating.Scales,
        EstimateForm { WithInterval: true } => ["low", "best", "high"],
        ChoiceForm { Several: true } choice => Keys(choice.Options),
        RankingForm ranking => Keys(ranking.Options),
        AllocationForm allocation => Keys(allocation.Options),
        FreeTextForm { Lines: > 1 } text => [.. Enumerable.Range(1, text.Lines).Select(line => line.ToString(CultureInfo.InvariantCulture))],
        ReadingForm => [],
        _ => [""],
    };

    private static IReadOnlyList<string> Keys(IReadOnlyList<Option> options) => [.. options.Select(option => option.Key)];

    private string Name(string part)
    {
        var number = version.Number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $".v{version.Number}");
        return SafeText.Of(version.Item.Key + number + (part.Length == 0 ? "" : "." + part));
    }
}

/// <summary>One part of one answer.</summary>
/// <param name="Item">The item's key.</param>
/// <param name="Version">The version that was answered.</param>
/// <param name="Form">How it was answered.</param>
/// <param name="Part">The scale, option or line; empty for a form with one part.</param>
public sealed record LongRow(string Item, int Version, string Form, string Part, Cell Value);
