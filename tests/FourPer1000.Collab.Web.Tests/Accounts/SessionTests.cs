using System.Net;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Features.Accounts;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Accounts;

/// <summary>What a cookie is worth, and until when.</summary>
public sealed class SessionTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task A_copy_of_the_cookie_is_worth_nothing_after_signing_out()
    {
        using var browser = await app.As(await app.Given.AModerator());
        var cookies = browser.Cookies;
        Assert.Equal(HttpStatusCode.OK, await Visit("/account", cookies));
        using var goodbye = await browser.Post("/sign-out", form: null);
        Assert.Equal(HttpStatusCode.Redirect, await Visit("/account", cookies));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_browsers_too()
    {
        var person = await app.Given.AModerator();
        using var phone = await app.As(person);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        using var desk = await app.As(person);
        using var goodbye = await desk.Post("/sign-out/everywhere", form: null);
        Assert.Equal(HttpStatusCode.Redirect, await Visit("/account", phone.Cookies));
    }

    [Fact]
    public async Task A_role_that_was_taken_ends_within_seconds()
    {
        var administrator = await app.Given.SomebodyWith(Roles.Administrator);
        var person = await app.Given.SomebodyWith(Roles.Administrator);
        using var browser = await app.As(person);
        Assert.Equal(HttpStatusCode.OK, await Visit("/people", browser.Cookies));
        await app.Platform.Do((ChangeRights change) => change.Now(person.AccountId!.Value, new Rights([], [], Disabled: false), administrator));
        app.Clock.Advance(SessionRegister.Fresh + TimeSpan.FromMilliseconds(1));
        Assert.Equal(HttpStatusCode.NotFound, await Visit("/people", browser.Cookies));
    }

    [Fact]
    public async Task An_account_that_was_shut_out_is_out_and_does_not_get_in_again()
    {
        var administrator = await app.Given.SomebodyWith(Roles.Administrator);
        var person = await app.Given.AModerator();
        using var browser = await app.As(person);
        await app.Platform.Do((ChangeRights change) => change.Now(person.AccountId!.Value, new Rights([Roles.Moderator], [], Disabled: true), administrator));
        app.Clock.Advance(SessionRegister.Fresh + TimeSpan.FromMilliseconds(1));
        Assert.Equal(HttpStatusCode.Redirect, await Visit("/account", browser.Cookies));
        var address = await app.AddressOf(person);
        await app.Platform.Do((SendSignInLink send) => send.Now(address));
        Assert.DoesNotContain(await app.Platform.Read(db => Task.FromResult(db.SignInLinks.ToList())), link => link.AccountId == person.AccountId && link.UsedAt is null);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var cookie = await CookieAfterSignIn(shared: false);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("expires=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task On_a_shared_computer_the_cookie_goes_with_the_window() =>
        Assert.DoesNotContain("expires=", await CookieAfterSignIn(shared: true), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task On_a_shared_computer_twenty_quiet_minutes_end_the_session()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        using var browser = app.Visitor();
        using var welcome = await browser.Post("/sign-in/link", "link", ("token", mailed.Token), ("shared", "true"));
        var cookies = browser.Cookies;
        Assert.Equal(HttpStatusCode.OK, await Visit("/account", cookies));
        app.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(HttpStatusCode.Redirect, await Visit("/account", cookies));
    }

    [Fact]
    public async Task A_page_for_signed_in_people_leads_to_sign_in_and_back()
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Client.GetAsync("/account?tab=1");
        Assert.Equal("/sign-in?back=%2Faccount%3Ftab%3D1", answer.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var administrators = await app.Platform.Read(db => Task.FromResult(db.UserRoles
            .Join(db.Roles.Where(role => role.Name == Roles.Administrator), given => given.RoleId, role => role.Id, (given, _) => given.UserId).ToList()));
        var last = await app.Given.SomebodyWith(Roles.Administrator);
        foreach (var other in administrators)
        {
            await app.Platform.Do((ChangeRights change) => change.Now(other, new Rights([], [], Disabled: false), last));
        }

        var broken = await Assert.ThrowsAsync<Rules.RuleViolation>(() =>
            app.Platform.Do((ChangeRights change) => change.Now(last.AccountId!.Value, new Rights([], [], Disabled: false), last)));
        Assert.Equal(AccountRules.SomebodyAdministers, broken.Rule);
    }

    private async Task<string> CookieAfterSignIn(bool shared)
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        using var browser = app.Visitor();
        using var welcome = await browser.Post("/sign-in/link", "link", ("token", mailed.Token), ("shared", shared ? "true" : "false"));
        return Assert.Single(welcome.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("collab=", StringComparison.Ordinal));
    }

    /// <summary>Asks with exactly these cookies, as a thief or another tab would.</summary>
    private async Task<HttpStatusCode> Visit(string path, string cookies)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Cookie", cookies } } };
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
