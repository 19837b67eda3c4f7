using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Web.Operations;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>The moment after somebody has shown who they are: a new cookie, and on to where they wanted to go.</summary>
internal sealed class Arrival(CollabDb db, PendingSignIns pending, NavigationManager navigation)
{
    public async Task Welcome(HttpContext context, Session session, bool shared)
    {
        var account = await db.Users.AsNoTracking().FirstAsync(account => account.Id == session.AccountId, context.RequestAborted);
        await SessionCookie.SignIn(context, session, account.SecurityStamp ?? "", shared);
        context.Share(shared);
        var back = pending.Find(context)?.Back;
        pending.Forget(context);
        navigation.NavigateTo(LocalAddress.Or(back, "/start"));
    }
}
