using System.Text.RegularExpressions;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Features.Rounds.Inputs;

namespace FourPer1000.Collab.Web.Features.Moderate.Items;

/// <summary>An item between its editor and the platform.</summary>
internal sealed partial class ItemEditor(FormFields fields, FormErrors errors, Reader reader, Protocol protocol)
{
    private const int FewestOptions = 2;

    /// <summary>The fields of a new item.</summary>
    public static FormFields New(ItemKind kind, string key) => new()
    {
        ["key"] = key,
        ["purpose"] = kind.Usual.ToString(),
        ["min"] = "0",
        ["max"] = "100",
        ["decimals"] = "0",
        ["role"] = nameof(EstimateRole.Target),
        ["year"] = "2030",
        ["lines"] = "1",
        ["fewest"] = "1",
        ["earliest"] = "2025",
        ["latest"] = "2100",
    };

    /// <summary>The fields of an item as it is stored.</summary>
    public static FormFields Of(RoundItem asked, Reader reader)
    {
        var version = asked.ItemVersion;
        var fields = New(ItemKind.Of(version.Form), version.Item.Key);
        fields["purpose"] = version.Item.Purpose.ToString();
        fields["category"] = version.Item.Category ?? "";
        fields.Tick("required", asked.Required);
        ItemWording.Set(fields, [version.Heading, version.Statement, version.Background], version.Unapproved());
        FormInFields.Set(fields, version.Form, reader);
        return fields;
    }

    /// <summary>The item that was typed; the errors say what is missing.</summary>
    public ItemDraft Read(ItemKind kind)
    {
        var purpose = kind != ItemKind.Reading && Enum.TryParse<ItemPurpose>(fields["purpose"], out var read) && read != ItemPurpose.Reading ? read : kind.Usual;
        return new ItemDraft(
            Key(),
            purpose,
            ItemWording.Read(fields, ItemWording.Heading),
            Statement(),
            ItemWording.Read(fields, ItemWording.Background),
            Form(kind),
            Category(purpose));
    }

    private string Key()
    {
        var key = fields["key"];
        if (!KeyPattern().IsMatch(key))
        {
            errors.Add("key", ItemEditorTexts.KeyWrong);
        }

        return key;
    }

    private Translated Statement()
    {
        var statement = ItemWording.Read(fields, ItemWording.Statement);
        if (statement.IsEmpty)
        {
            errors.Add(FormFields.In(ItemWording.Statement, Tongue.En), ItemEditorTexts.StatementNeeded);
        }

        return statement;
    }

    private string? Category(ItemPurpose purpose)
    {
        if (purpose != ItemPurpose.Activity)
        {
            return null;
        }

        if (fields.OrNull("category") is null)
        {
            errors.Add("category", ItemEditorTexts.CategoryNeeded);
        }

        return fields.OrNull("category");
    }

    private ItemForm Form(ItemKind kind) => kind.Key switch
    {
        "rating" => Rating(),
        "policy" => Policy(),
        "estimate" => Estimate(),
        "year" => Year(),
        "choice" => Choice(),
        "yes-no" => new YesNoForm(),
        "ranking" => new RankingForm(Options()),
        "allocation" => new AllocationForm(Options()),
        "reading" => new ReadingForm(),
        _ => new FreeTextForm(Whole("lines", 1, FreeTextForm.MostLines)),
    };

    private RatingForm Policy()
    {
        if (!PolicyScales.Keys.All(protocol.HasScale))
        {
            errors.Add(field: null, ItemEditorTexts.PolicyScalesMissing);
        }

        return new RatingForm(PolicyScales.Keys);
    }

    private ChoiceForm Choice()
    {
        var options = Options();
        if (!fields.Has("several"))
        {
            return new ChoiceForm(options);
        }

        var (fewest, most) = (fields.Whole("fewest") ?? 1, fields.Whole("most"));
        if (fewest < 1 || fewest > (most ?? options.Count) || most > options.Count)
        {
            errors.Add("most", ItemEditorTexts.LimitsWrong);
        }

        return new ChoiceForm(options, Several: true, fewest, most);
    }

    private YearForm Year()
    {
        var (earliest, latest) = (Whole("earliest", YearForm.First, YearForm.Last), Whole("latest", YearForm.First, YearForm.Last));
        if (earliest >= latest)
        {
            errors.Add("latest", ItemEditorTexts.YearsWrong);
        }

        return new YearForm(earliest, latest);
    }

    private RatingForm Rating()
    {
        var scales = fields.All("scales");
        if (scales.Count == 0)
        {
            errors.Add("scales", ItemEditorTexts.ScalesNeeded);
        }

        return new RatingForm(scales);
    }

    private EstimateForm Estimate()
    {
        var (min, max) = (Decimal("min"), Decimal("max"));
        if (min >= max)
        {
            errors.Add("max", ItemEditorTexts.RangeWrong);
        }

        return new EstimateForm(
            ItemWording.Read(fields, ItemWording.Unit),
            min,
            max,
            Whole("decimals", 0, EstimateForm.MostDecimals),
            fields.Has("interval"),
            Enum.TryParse<EstimateRole>(fields["role"], out var role) ? role : EstimateRole.Target,
            fields.OrNull("year") is null ? null : Whole("year", 1900, 2200));
    }

    /// <summary>The lines of all languages side by side; an option is the same line in each of them.</summary>
    private List<Option> Options()
    {
        var lines = Tongues.All.ToDictionary(tongue => tongue, tongue => ItemWording.Lines(fields, tongue));
        var longest = lines.MaxBy(pair => pair.Value.Length);
        foreach (var (tongue, own) in lines.Where(pair => pair.Value.Length > 0 && pair.Value.Length != longest.Value.Length))
        {
            errors.Add(
                FormFields.In(ItemWording.Options, tongue),
                ItemEditorTexts.OptionsDiffer,
                own.Length,
                longest.Value.Length,
                reader.Say(ReadingTexts.NameOf(longest.Key)));
        }

        if (longest.Value.Length < FewestOptions)
        {
            errors.Add(FormFields.In(ItemWording.Options, Tongue.En), ItemEditorTexts.OptionsNeeded);
        }

        return [.. Enumerable.Range(0, longest.Value.Length).Select(index => new Option(KeyOf(index), Label(lines, index)))];
    }

    private Translated Label(Dictionary<Tongue, string[]> lines, int index) => Tongues.All.Aggregate(
        Translated.None,
        (text, tongue) => text.Set(tongue, index < lines[tongue].Length ? ItemWording.Worded(fields, tongue, lines[tongue][index]) : null));

    private int Whole(string field, int low, int high)
    {
        if (fields.Whole(field) is { } number && number >= low && number <= high)
        {
            return number;
        }

        errors.Add(field, FormTexts.NumberBetween, low, high);
        return low;
    }

    private double Decimal(string field)
    {
        if (NumberReading.Of(fields[field], reader.Tongue) is { } number)
        {
            return number;
        }

        errors.Add(field, ItemEditorTexts.NumberWrong);
        return 0;
    }

    private static string KeyOf(int index) => string.Create(CultureInfo.InvariantCulture, $"option-{index + 1}");

    [GeneratedRegex("^[A-Za-z0-9.-]{1,40}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyPattern();
}
