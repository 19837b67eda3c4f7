using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>Signs people in at a program, by the mailed link as everybody is.</summary>
internal static class SigningIn
{
    /// <summary>The whole panel of a round, ready to answer.</summary>
    public static async Task<List<DrivenSession>> SignIn(this Platform platform, Uri address, RoundInHand round)
    {
        var sessions = new List<DrivenSession>();
        foreach (var person in round.Study.Panel)
        {
            sessions.Add(new DrivenSession(await platform.SignIn(address, person), round));
        }

        return sessions;
    }

    public static async Task<HttpBrowser> SignIn(this Platform platform, Uri address, Person person)
    {
        var mail = await platform.Read(db => db.Users.Where(account => account.Id == person.AccountId).Select(account => account.Email!).SingleAsync());
        await platform.Do((SendSignInLink send) => send.Now(mail));
        var texts = await platform.Read(db => db.Outbox.Where(m => m.To == mail && m.Text.Contains("token=")).OrderBy(m => m.QueuedAt).Select(m => m.Text).ToListAsync());
        var browser = new HttpBrowser(address);
        await browser.SignIn(texts[^1].Split("token=")[1].Split('\n')[0].Trim());
        return browser;
    }
}
