using System.Text.Json;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The <c>input</c> or the <c>parameters</c> of a case. Reads members by kind; a member that is missing or of another kind is a
/// <see cref="FormatException"/> that names it.
/// </summary>
public sealed class CaseObject
{
    private readonly string name;
    private readonly JsonElement element;

    /// <summary>Wraps a JSON object.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="element">The object; an undefined element counts as one without members.</param>
    /// <exception cref="FormatException">The element is not an object.</exception>
    public CaseObject(string name, JsonElement element)
    {
        if (element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
            throw new FormatException($"'{name}' is not an object.");

        this.name = name;
        this.element = element;
    }

    /// <summary>Whether there is such a member, and it is not null.</summary>
    /// <param name="member">The member's name.</param>
    public bool Has(string member) => Find(member).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>A finite number.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="fallback">Taken when the member is missing; without one the member is required.</param>
    public double Number(string member, double? fallback = null) =>
        fallback is { } value && !Has(member) ? value : ToNumber(Require(member), member);

    /// <summary>An integer that fits 32 bits.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="fallback">Taken when the member is missing; without one the member is required.</param>
    public int WholeNumber(string member, int? fallback = null) =>
        fallback is { } value && !Has(member) ? value : ToInteger(Require(member), member);

    /// <summary>An integer that fits 64 bits.</summary>
    /// <param name="member">The member's name.</param>
    public long LargeWholeNumber(string member) =>
        Require(member) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value)
            ? value
            : throw Wrong(member, "an integer");

    /// <summary>A text.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="fallback">Taken when the member is missing; without one the member is required.</param>
    public string Text(string member, string? fallback = null)
    {
        if (fallback is not null && !Has(member))
            return fallback;

        return Require(member) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw Wrong(member, "a text");
    }

    /// <summary>One of the names of an enumeration, in whatever case.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="member">The member's name.</param>
    /// <param name="fallback">Taken when the member is missing.</param>
    public T OneOf<T>(string member, T fallback)
        where T : struct, Enum
    {
        var text = Text(member, fallback.ToString());
        var index = Array.FindIndex(Enum.GetNames<T>(), known => known.Equals(text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? Enum.GetValues<T>()[index] : throw Wrong(member, $"one of {string.Join(", ", Enum.GetNames<T>())}");
    }

    /// <summary>An exact fraction: a number, or a text such as 7/10.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="fallback">Taken when the member is missing; without one the member is required.</param>
    public Rational Fraction(string member, Rational? fallback = null) =>
        fallback is { } value && !Has(member) ? value : ToFraction(Require(member), member);

    /// <summary>An exact fraction given as two members, such as <c>thresholdNumerator</c> and <c>thresholdDenominator</c>.</summary>
    /// <param name="prefix">The common beginning of their names.</param>
    public Rational FractionOf(string prefix) => new(LargeWholeNumber(prefix + "Numerator"), LargeWholeNumber(prefix + "Denominator"));

    /// <summary>A list of exact fractions.</summary>
    /// <param name="member">The member's name.</param>
    public IReadOnlyList<Rational> Fractions(string member) => ReadList(Require(member), member, ToFraction);

    /// <summary>A list of finite numbers in which null is a missing answer.</summary>
    /// <param name="member">The member's name.</param>
    public IReadOnlyList<double?> Values(string member = "values") => ReadList(Require(member), member, ToValue);

    /// <summary>A list of finite numbers.</summary>
    /// <param name="member">The member's name.</param>
    public IReadOnlyList<double> Numbers(string member) => ReadList(Require(member), member, ToNumber);

    /// <summary>Lists of finite numbers, in which null is a missing list.</summary>
    /// <param name="member">The member's name.</param>
    public IReadOnlyList<IReadOnlyList<double>?> NumberLists(string member) => ReadList(
        Require(member), member, (list, at) => list.ValueKind == JsonValueKind.Null ? null : (IReadOnlyList<double>?)ReadList(list, at, ToNumber));

    /// <summary>A list of ratings (integers) in which null is a missing answer.</summary>
    /// <param name="member">The member's name.</param>
    public IReadOnlyList<int?> Ratings(string member = "values") => ReadList(Require(member), member, ToRating);

    /// <summary>A list of integers.</summary>
    /// <param name="member">The member's name.</param>
    public IReadOnlyList<int> WholeNumbers(string member) => ReadList(Require(member), member, ToInteger);

    /// <summary>A list of texts.</summary>
    /// <param name="member">The member's name.</param>
    public IReadOnlyList<string> Texts(string member) =>
        ReadList(Require(member), member, (item, at) => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Wrong(at, "made of texts"));

    /// <summary>
    /// Rows of numbers in which null is a missing answer: rows are panelists, columns are items. Instead of the rows, a member
    /// <c>generator</c> may name the seeded test data of <see cref="MinstdLikert"/>.
    /// </summary>
    /// <param name="member">The member's name.</param>
    /// <exception cref="FormatException">A row differs in length from the first.</exception>
    public IReadOnlyList<IReadOnlyList<double?>> Matrix(string member = "matrix")
    {
        if (Has("generator"))
            return MinstdLikert.Read(Part("generator")).Rows();

        var rows = ReadList(Require(member), member, (row, at) => ReadList(row, at, ToValue));
        return rows.All(row => row.Count == rows[0].Count) ? rows : throw Wrong(member, "rows of equal length");
    }

    /// <summary>Lists of numbers of any length, in which null is a missing answer.</summary>
    /// <param name="member">The member's name.</param>
    public IReadOnlyList<IReadOnlyList<double?>> Groups(string member) => ReadList(Require(member), member, (row, at) => ReadList(row, at, ToValue));

    /// <summary>The counts of a table of two rows and two columns, row after row.</summary>
    /// <param name="member">The member's name.</param>
    public IReadOnlyList<int> FourCounts(string member)
    {
        var rows = ReadList(Require(member), member, (row, at) => ReadList(row, at, ToInteger));
        return rows.Count == 2 && rows.All(row => row.Count == 2) ? [.. rows.SelectMany(row => row)] : throw Wrong(member, "a table of two by two");
    }

    /// <summary>A member that is an object itself.</summary>
    /// <param name="member">The member's name.</param>
    public CaseObject Part(string member) => new(member, Require(member));

    /// <summary>A member in the stored form of a type, such as a rule.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="member">The member's name.</param>
    public T Form<T>(string member)
    {
        try
        {
            return Require(member).Deserialize<T>(JsonSerializerOptions.Web) ?? throw Wrong(member, "given");
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            throw new FormatException($"'{member}' in '{name}' is not in its stored form: {fault.Message}", fault);
        }
    }

    /// <summary>A list of objects.</summary>
    /// <param name="member">The member's name.</param>
    public IReadOnlyList<CaseObject> Parts(string member) => ReadList(Require(member), member, (item, at) => new CaseObject(at, item));

    /// <summary>The names of the members, in the order of the document.</summary>
    public IReadOnlyList<string> Members() =>
        element.ValueKind == JsonValueKind.Object ? [.. element.EnumerateObject().Select(member => member.Name)] : [];

    private JsonElement Find(string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var found) ? found : default;

    private JsonElement Require(string member) =>
        Has(member) ? Find(member) : throw new FormatException($"'{name}' has no '{member}'.");

    private List<T> ReadList<T>(JsonElement list, string member, Func<JsonElement, string, T> read)
    {
        if (list.ValueKind != JsonValueKind.Array)
            throw Wrong(member, "a list");

        var items = new List<T>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
            items.Add(read(item, member));

        return items;
    }

    private double? ToValue(JsonElement item, string member) => item.ValueKind == JsonValueKind.Null ? null : ToNumber(item, member);

    private int? ToRating(JsonElement item, string member) => item.ValueKind == JsonValueKind.Null ? null : ToInteger(item, member);

    private double ToNumber(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Number && item.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw Wrong(member, "made of finite numbers");

    private int ToInteger(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Number && item.TryGetDouble(out var value) && value == Math.Truncate(value) && Math.Abs(value) <= int.MaxValue
            ? (int)value
            : throw Wrong(member, "made of integers");

    private Rational ToFraction(JsonElement item, string member)
    {
        var text = item.ValueKind == JsonValueKind.String ? item.GetString() : item.GetRawText();
        return Rational.TryParse(text, out var fraction) ? fraction : throw Wrong(member, "a fraction such as 7/10");
    }

    private FormatException Wrong(string member, string kind) => new($"'{member}' in '{name}' is not {kind}.");
}
