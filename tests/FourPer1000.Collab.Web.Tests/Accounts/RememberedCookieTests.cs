using System.Net;
using System.Security.Claims;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Features.Accounts;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Accounts;

/// <summary>A cookie is deciphered once and remembered. That it was good a moment ago gives it no right now.</summary>
public sealed class RememberedCookieTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task It_ends_on_its_day_however_often_it_was_used()
    {
        using var browser = await app.As(await app.Given.AModerator());
        var cookie = await Remembered(browser);
        app.Clock.Advance(StartSession.Longest + TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Redirect, await Visit(cookie));
    }

    [Fact]
    public async Task On_a_shared_computer_it_ends_after_twenty_quiet_minutes_although_the_session_is_still_there()
    {
        var person = await app.Given.AModerator();
        var mailed = await app.Mailed(person);
        using var browser = app.Visitor();
        using var welcome = await browser.Post("/sign-in/link", "link", ("token", mailed.Token), ("shared", "true"));
        var cookie = await Remembered(browser);
        app.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(HttpStatusCode.Redirect, await Visit(cookie));
        Assert.Equal(1, await app.Platform.Read(db => db.Sessions.CountAsync(session => session.AccountId == person.AccountId)));
    }

    [Fact]
    [Trait("Case", "E6")]
    public async Task Signing_out_in_another_tab_ends_it()
    {
        using var browser = await app.As(await app.Given.AModerator());
        var cookie = await Remembered(browser);
        using var goodbye = await browser.Post("/sign-out", form: null);
        Assert.Equal(HttpStatusCode.Redirect, await Visit(cookie));
    }

    [Fact]
    [Trait("Case", "E7")]
    public async Task A_new_security_stamp_ends_it_within_seconds()
    {
        var person = await app.Given.AModerator();
        using var browser = await app.As(person);
        var cookie = await Remembered(browser);
        await app.Platform.Read(db => db.Users
            .Where(account => account.Id == person.AccountId)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.SecurityStamp, "another")));
        app.Clock.Advance(SessionRegister.Fresh + TimeSpan.FromMilliseconds(1));
        Assert.Equal(HttpStatusCode.Redirect, await Visit(cookie));
    }

    [Fact]
    [Trait("Case", "E7")]
    public async Task A_disabled_account_ends_it_within_seconds()
    {
        var administrator = await app.Given.SomebodyWith(Roles.Administrator);
        var person = await app.Given.AModerator();
        using var browser = await app.As(person);
        var cookie = await Remembered(browser);
        await app.Platform.Do((ChangeRights change) => change.Now(person.AccountId!.Value, new Rights([Roles.Moderator], [], Disabled: true), administrator));
        app.Clock.Advance(SessionRegister.Fresh + TimeSpan.FromMilliseconds(1));
        Assert.Equal(HttpStatusCode.Redirect, await Visit(cookie));
    }

    [Fact]
    public async Task One_with_a_letter_changed_is_not_taken_for_it()
    {
        using var browser = await app.As(await app.Given.AModerator());
        var cookie = await Remembered(browser);
        var value = cookie.IndexOf("collab=", StringComparison.Ordinal) + "collab=".Length;
        foreach (var place in new[] { value + 20, value + 60, cookie.IndexOf(';', value) is var end and > 0 ? end - 2 : cookie.Length - 2 })
        {
            var changed = cookie[..place] + (cookie[place] == 'A' ? 'B' : 'A') + cookie[(place + 1)..];
            Assert.Equal(HttpStatusCode.Redirect, await Visit(changed));
        }

        Assert.Equal(HttpStatusCode.OK, await Visit(cookie));
    }

    [Fact]
    public void A_cookie_is_deciphered_once_and_one_that_is_none_each_time()
    {
        var cipher = new CountingCipher();
        var tickets = new RememberedTickets(cipher);
        for (var request = 0; request < 3; request++)
        {
            Assert.NotNull(tickets.Unprotect("good"));
            Assert.Null(tickets.Unprotect("forged"));
        }

        Assert.Equal((1, 3), (cipher.Asked("good"), cipher.Asked("forged")));
    }

    [Fact]
    public void What_was_deciphered_for_one_purpose_is_not_taken_for_another()
    {
        var cipher = new CountingCipher();
        var tickets = new RememberedTickets(cipher);
        Assert.NotNull(tickets.Unprotect("good", "this connection"));
        Assert.NotNull(tickets.Unprotect("good", "another connection"));
        Assert.Equal(2, cipher.Asked("good"));
    }

    /// <summary>Whoever signs in again and again fills no memory.</summary>
    [Fact]
    public void No_more_than_a_fixed_number_is_remembered()
    {
        var cipher = new CountingCipher();
        var tickets = new RememberedTickets(cipher);
        for (var number = 0; number <= RememberedTickets.MostKept; number++)
        {
            tickets.Unprotect($"good {number}");
        }

        tickets.Unprotect("good 0");
        Assert.Equal(2, cipher.Asked("good 0"));
    }

    /// <summary>The cookie of a browser, after the program has seen it twice.</summary>
    private async Task<string> Remembered(HttpBrowser browser)
    {
        Assert.Equal(HttpStatusCode.OK, await Visit(browser.Cookies));
        Assert.Equal(HttpStatusCode.OK, await Visit(browser.Cookies));
        return browser.Cookies;
    }

    /// <summary>Asks with exactly these cookies, as a thief or another tab would.</summary>
    private async Task<HttpStatusCode> Visit(string cookies)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account") { Headers = { { "Cookie", cookies } } };
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>Takes for genuine what begins with "good", and counts how often it was asked.</summary>
    private sealed class CountingCipher : ISecureDataFormat<AuthenticationTicket>
    {
        private readonly Dictionary<string, int> asked = [];

        public int Asked(string cookie) => asked.GetValueOrDefault(cookie);

        public string Protect(AuthenticationTicket data) => throw new NotSupportedException();

        public string Protect(AuthenticationTicket data, string? purpose) => throw new NotSupportedException();

        public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, purpose: null);

        public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
        {
            asked[protectedText!] = Asked(protectedText!) + 1;
            return protectedText!.StartsWith("good", StringComparison.Ordinal) ? new AuthenticationTicket(new ClaimsPrincipal(), "session") : null;
        }
    }
}
