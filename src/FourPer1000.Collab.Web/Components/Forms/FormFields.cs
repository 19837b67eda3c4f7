using Microsoft.Extensions.Primitives;

namespace FourPer1000.Collab.Web.Components.Forms;

/// <summary>
/// The fields of a form as they stand: as stored when the page is opened, as typed when it was sent. What cannot be read costs no other
/// field, because the page is drawn from here.
/// </summary>
public sealed class FormFields
{
    private readonly Dictionary<string, StringValues> values = new(StringComparer.Ordinal);

    /// <summary>The fields as they were sent.</summary>
    public static FormFields Of(IFormCollection posted)
    {
        var fields = new FormFields();
        foreach (var (name, value) in posted)
        {
            fields.values[name] = value;
        }

        return fields;
    }

    /// <summary>The text of a field, without spaces around it and with one kind of line end; empty when it was not sent.</summary>
    public string this[string name]
    {
        get => values.TryGetValue(name, out var value) ? (value.ToString() ?? "").Trim().ReplaceLineEndings("\n") : "";
        set => values[name] = value;
    }

    /// <summary>All values of a field that can have several.</summary>
    public IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var all) ? [.. all.OfType<string>()] : [];

    public void SetAll(string name, IEnumerable<string> all) => values[name] = new StringValues([.. all]);

    /// <summary>Whether a box is ticked.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    public void Tick(string name, bool ticked)
    {
        if (ticked)
        {
            values[name] = "true";
        }
    }

    /// <summary>The text of a field, or null when it is empty.</summary>
    public string? OrNull(string name) => this[name] is { Length: > 0 } text ? text : null;

    /// <summary>A whole number; null when the field holds none.</summary>
    public int? Whole(string name) =>
        int.TryParse(this[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A text in three languages from the fields name-en, name-fr and name-es; an empty field is a language without it.</summary>
    public Translated Translated(string name, WordingStatus status = WordingStatus.Approved) => Tongues.All.Aggregate(
        Language.Translated.None,
        (text, tongue) => text.Set(tongue, OrNull(In(name, tongue)) is { } written ? new Wording(written, status) : null));

    public void Set(string name, Translated text)
    {
        foreach (var tongue in Tongues.All)
        {
            this[In(name, tongue)] = text[tongue]?.Text ?? "";
        }
    }

    /// <summary>The name of the field of one language.</summary>
    public static string In(string name, Tongue tongue) => $"{name}-{tongue.Code()}";
}
