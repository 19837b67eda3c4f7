namespace FourPer1000.Collab.Web.Features.Moderate;

/// <summary>The addresses of the moderator's pages. An act is a noun below what it is done to.</summary>
public static class ModerateAddresses
{
    public const string Studies = "/moderate";

    public static string NewStudy(string? taskForce = null) => "/moderate/studies/new" + (taskForce is null ? "" : "?taskForce=" + taskForce);

    public static string Study(Guid study, string? done = null) => $"/moderate/studies/{study}" + (done is null ? "" : "?done=" + done);

    public static string Description(Guid study) => $"/moderate/studies/{study}/description";

    public static string Consent(Guid study) => $"/moderate/studies/{study}/consent";

    public static string Protocol(Guid study) => $"/moderate/studies/{study}/protocol";

    public static string Panel(Guid study, string? done = null) => $"/moderate/studies/{study}/panel" + (done is null ? "" : "?done=" + done);

    public static string NewRound(Guid study) => $"/moderate/studies/{study}/rounds/new";

    public static string RoundText(Guid study, Guid round) => $"{Round(study, round)}/description";

    public static string Preview(Guid study, Guid round) => $"{Round(study, round)}/preview";

    public static string NewItem(Guid study, Guid round, string? form = null) => $"{Round(study, round)}/items/new" + (form is null ? "" : "?form=" + form);

    public static string Item(Guid study, Guid round, Guid item) => $"{Round(study, round)}/items/{item}";

    public static string ItemRemoval(Guid study, Guid round, Guid item) => $"{Item(study, round, item)}/removal";

    public static string Opening(Guid study, Guid round) => $"{Round(study, round)}/opening";

    public static string Extension(Guid study, Guid round) => $"{Round(study, round)}/extension";

    public static string Reminder(Guid study, Guid round) => $"{Round(study, round)}/reminder";

    public static string Closing(Guid study, Guid round, bool seal = false) => $"{Round(study, round)}/closing" + (seal ? "?step=seal" : "");

    public static string Reasons(Guid study, Guid round, string? done = null) => $"{Round(study, round)}/reasons" + Notice(done);

    public static string Hiding(Guid study, Guid round, Guid reason) => $"{Round(study, round)}/reasons/{reason}/hiding";

    public static string Snapshots(Guid study, Guid round, string? done = null) => $"{Round(study, round)}/snapshots" + Notice(done);

    public static string Suggestions(Guid study, string? done = null) => $"/moderate/studies/{study}/suggestions" + Notice(done);

    public static string Suggestion(Guid study, Guid suggestion) => $"/moderate/studies/{study}/suggestions/{suggestion}";

    public static string Publication(Guid study, Guid round) => $"{Round(study, round)}/publication";

    public static string Results(Guid round) => $"/results/{round}";

    private static string Notice(string? done) => done is null ? "" : "?done=" + done;

    private static string Round(Guid study, Guid round) => $"/moderate/studies/{study}/rounds/{round}";
}
