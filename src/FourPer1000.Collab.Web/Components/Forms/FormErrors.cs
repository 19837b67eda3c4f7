using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Components.Forms;

/// <summary>What is wrong with a form.</summary>
/// <param name="Field">The id of the field, to which the summary links; null where it is the form as a whole.</param>
/// <param name="Sentence">A sentence the person can act on.</param>
public sealed record FormError(string? Field, string Sentence);

/// <summary>
/// The errors of one form, in the order of its fields: the same words stand in the summary and at the field.
/// </summary>
public sealed class FormErrors(Reader reader)
{
    private readonly List<FormError> all = [];

    public IReadOnlyList<FormError> All => all;

    public bool Any => all.Count > 0;

    /// <summary>The error of a field; null if it has none.</summary>
    public string? this[string field] => all.Find(error => error.Field == field)?.Sentence;

    public void Add(string? field, Phrase sentence, params ReadOnlySpan<object?> values) =>
        all.Add(new FormError(field, reader.Say(sentence, values)));

    /// <summary>Runs a use case; a broken rule becomes an error of the form.</summary>
    /// <param name="act">The use case.</param>
    /// <param name="fieldOf">The field that a rule is about; null where it is the form as a whole.</param>
    /// <returns>Whether it was done.</returns>
    public async Task<bool> Try(Func<Task> act, Func<Rule, string?>? fieldOf = null)
    {
        try
        {
            await act();
            return true;
        }
        catch (RuleViolation broken)
        {
            Add(fieldOf?.Invoke(broken.Rule), broken.Rule.Sentence);
            return false;
        }
    }
}
