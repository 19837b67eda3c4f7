using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Web.Components;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Features.Rounds.Api;
using FourPer1000.Collab.Web.Features.Rounds.Inputs;
using FourPer1000.Collab.Web.Features.Rounds.Sheets;
using Microsoft.AspNetCore.Components;

namespace FourPer1000.Collab.Web.Features.Rounds.Items;

/// <summary>What the page of an item does: loads, saves one answer, goes on.</summary>
public abstract class ItemPageBase : CollabComponent
{
    [Parameter]
    public Guid RoundId { get; set; }

    [Parameter]
    public Guid ItemId { get; set; }

    /// <summary>"all" for the reasons of the group, however many there are.</summary>
    [SupplyParameterFromQuery]
    public string? Reasons { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [Inject]
    public required AnswerSheets Sheets { get; set; }

    [Inject]
    public required SaveAnswer SaveAnswer { get; set; }

    [Inject]
    public required SupportReason SupportReason { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    protected ItemSheet Sheet { get; private set; } = null!;

    protected AnswerForm Form { get; private set; } = null!;

    protected FormErrors Errors { get; private set; } = null!;

    /// <summary>Why the posted answer was not saved; null when none was posted.</summary>
    protected SaveOutcome? Outcome { get; private set; }

    protected Feedback? Feedback => Sheet.Item.Feedback;

    protected string Heading => $"{Reader.Say(ItemTexts.ItemOf, Sheet.Place, Sheet.Places.Count)}, {Sheet.Item.Version.Name.TextFor(Reader.Tongue)}";

    /// <summary>What was posted too late, to be copied.</summary>
    protected AnswerForm? Unsaved => Outcome is SaveOutcome.Closed ? Form : null;

    protected string Kind => Sheet.Item.Version.Form.Name;

    protected string Owner => OwnPage.Owner(Reader.Person);

    /// <summary>Whether the answer of the previous round can be given again with one press: to the same wording, and only before another is given.</summary>
    protected bool CanKeep => Sheet.Item is { Own: null, Feedback: { Wording: null, Own.Value: not null } } && Sheet.Policy.OwnAnswer;

    private bool AllReasons => Reasons == "all";

    private bool Keeps => Feedback is { Wording: null, Own.Value: not null } && Context.Request.Form[Fields.Then] == Fields.Keep;

    /// <summary>A posted form is there to be handled even if the round closed meanwhile: that is how its text can be given back.</summary>
    protected bool IsPosted => HttpMethods.IsPost(Context.Request.Method) && Context.Request.HasFormContentType;

    protected override async Task OnInitializedAsync()
    {
        Errors = new FormErrors(Reader);
        Sheet = await Sheets.Item(RoundId, ItemId, Reader.Person, AllReasons);
        if (Sheet.AwaitsConsent && !IsPosted)
        {
            Navigation.NavigateTo(Addresses.Consent(Sheet.Round.StudyId, RoundId));
        }

        Form = IsPosted ? AnswerForm.Of(Sheet.Item, Context.Request.Form) : AnswerForm.Of(Sheet.Item, Reader);
    }

    /// <summary>
    /// Whatever button was pressed sends the answer along; one at a reason says first what the reader thinks of that. Without consent
    /// neither is taken, and the answer says so for both.
    /// </summary>
    protected async Task Save()
    {
        if (Agreement is { } agreement && !Sheet.AwaitsConsent)
        {
            await Errors.Try(() => SupportReason.Now(RoundId, agreement.Reason, agreement.Agrees, Reader.Person, Context.RequestAborted));
        }

        await SaveForm();
    }

    private (Guid Reason, bool Agrees)? Agreement => Fields.Agreement(Context.Request.Form[Fields.Then]);

    private async Task SaveForm()
    {
        if (Form.Read(Errors, Reader) is not { } draft)
        {
            Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        else if (Keeps)
        {
            await Save(draft with { Value = Feedback!.Own!.Value });
        }
        else if (AnswerForm.SaysWhatIsStored(draft, Sheet.Item.Own))
        {
            GoOn();
        }
        else
        {
            await Save(draft);
        }
    }

    protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task Save(AnswerDraft draft)
    {
        Outcome = await SaveAnswer.Now(Reader.Person.AccountId!.Value, RoundId, ItemId, draft, Context.RequestAborted);
        switch (Outcome)
        {
            case SaveOutcome.Saved:
                GoOn();
                break;
            case SaveOutcome.Invalid invalid:
                Say(invalid);
                break;
            case SaveOutcome.Stale stale:
                Form = Form.OnTopOf(stale.Current.Revision);
                Context.Response.StatusCode = StatusCodes.Status409Conflict;
                break;
            case SaveOutcome.ConsentMissing:
                Errors.Add(null, Api.ApiTexts.ConsentMissing);
                Context.Response.StatusCode = StatusCodes.Status409Conflict;
                break;
            case SaveOutcome.Closed:
                Context.Response.StatusCode = StatusCodes.Status409Conflict;
                break;
            default:
                throw new Absent("item");
        }
    }

    private void Say(SaveOutcome.Invalid invalid)
    {
        Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        foreach (var error in invalid.Errors)
        {
            Errors.Add(Fields.OfApi(error.Field), error.Sentence, [.. error.Values]);
        }
    }

    /// <summary>After moving an option back to the list of options; after anything else to where the button says.</summary>
    private void GoOn() => Navigation.NavigateTo(this switch
    {
        { Form.Input: RankingInput { Move: not null } ranking } => Addresses.Item(RoundId, ItemId) + "#" + Fields.Place(ranking.Moving),
        { Agreement: { } agreement } => $"{Addresses.Item(RoundId, ItemId, AllReasons)}#{Fields.AnchorOf(agreement.Reason)}",
        _ when Context.Request.Form[Fields.Then] == Fields.Group => Addresses.Item(RoundId, ItemId) + "#feedback",
        _ when Context.Request.Form[Fields.Then] == Fields.List => Addresses.Round(RoundId),
        { Sheet.Next: { } next } => Addresses.Item(RoundId, next),
        _ => Addresses.Check(RoundId),
    });
}
