using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Operations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FourPer1000.Collab.Web.Features.Accounts;

public static class AccountEndpoints
{
    public static void MapAccounts(this WebApplication app)
    {
        app.MapGet("/start", Start).RequireAuthorization();
        app.MapSharedComputer();
        app.MapPost("/sign-out", SignOut).RequireAuthorization().RequireAntiforgery();
        app.MapPost("/sign-out/everywhere", SignOutEverywhere).RequireAuthorization().RequireAntiforgery();
    }

    /// <summary>Where a person begins: the moderator with the studies, the Secretariat with the board, the panelist with the rounds.</summary>
    private static RedirectHttpResult Start(HttpContext context) => TypedResults.LocalRedirect(context.Person() switch
    {
        { IsSecretariat: true } => "/proposals",
        { IsModerator: true } => "/moderate",
        { IsAdministrator: true } => "/people",
        { IsMember: true } => "/plan",
        _ => "/rounds",
    });

    private static async Task<RedirectHttpResult> SignOut(HttpContext context, EndSession end, Departure departure)
    {
        await end.Now(((SignedIn)context.User).SessionId, context.RequestAborted);
        return await departure.From(context);
    }

    private static async Task<RedirectHttpResult> SignOutEverywhere(HttpContext context, EndSession end, Departure departure)
    {
        await end.Everywhere(context.Person().AccountId!.Value, context.RequestAborted);
        return await departure.From(context);
    }
}
