using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using Microsoft.AspNetCore.Components;

namespace FourPer1000.Collab.Web.Components.Forms;

/// <summary>
/// A page with forms: it loads, calls one use case and redirects. When something is wrong it is drawn again with everything that was typed,
/// and says so in its status code.
/// </summary>
public abstract class FormPage : CollabComponent
{
    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [Inject]
    public required CollabDb Db { get; set; }

    [Inject]
    public required TimeProvider Clock { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    protected FormErrors Errors { get; private set; } = null!;

    /// <summary>The fields of the form on this page; filled by <see cref="Stored"/> unless the form was sent.</summary>
    protected FormFields Fields { get; private set; } = new();

    protected DateTimeOffset Now => Clock.GetUtcNow();

    protected CancellationToken Cancel => Context.RequestAborted;

    protected bool IsPosted => HttpMethods.IsPost(Context.Request.Method) && Context.Request.HasFormContentType;

    protected sealed override async Task OnInitializedAsync()
    {
        Errors = new FormErrors(Reader);
        await Load();
        Fields = IsPosted ? FormFields.Of(Context.Request.Form) : Stored();
    }

    /// <summary>Reads what the page shows, beginning with the person's rights.</summary>
    protected abstract Task Load();

    /// <summary>The form as it stands before anybody types.</summary>
    protected virtual FormFields Stored() => new();

    /// <summary>The field that a rule is about, so that its sentence stands there too; null where it is the form as a whole.</summary>
    protected virtual string? FieldOf(Rule rule) => null;

    /// <summary>Does the act unless a field is wrong, then goes on to the address; a broken rule becomes an error of the form.</summary>
    /// <param name="act">The use case.</param>
    /// <param name="next">Where to go when it is done.</param>
    protected async Task Do(Func<Task> act, Func<string> next)
    {
        if (!Errors.Any && await Errors.Try(act, FieldOf))
        {
            Navigation.NavigateTo(next());
        }
        else
        {
            Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    /// <summary>A text in three languages that needs at least one.</summary>
    protected Translated Required(string name, Phrase otherwise)
    {
        var text = Fields.Translated(name);
        if (text.IsEmpty)
        {
            Errors.Add(FormFields.In(name, Tongue.En), otherwise);
        }

        return text;
    }

    /// <summary>A whole number between two ends; the lower end when it is wrong, which the error says.</summary>
    protected int WholeNumber(string name, int low, int high)
    {
        if (Fields.Whole(name) is { } number && number >= low && number <= high)
        {
            return number;
        }

        Errors.Add(name, FormTexts.NumberBetween, low, high);
        return low;
    }
}
