using System.Net;
using System.Text.RegularExpressions;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Accounts;

/// <summary>The way in by a mailed link.</summary>
public sealed partial class SignInTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task Opening_the_link_uses_nothing_up_however_often_it_is_opened()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        using var scanner = app.Visitor();
        for (var times = 0; times < 3; times++)
        {
            using var page = await scanner.Client.GetAsync($"/sign-in/link?token={mailed.Token}");
            using var head = await scanner.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/sign-in/link?token={mailed.Token}"));
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.DoesNotContain("collab=", scanner.Cookies, StringComparison.Ordinal);
        }

        using var person = app.Visitor();
        using var welcome = await person.Post("/sign-in/link", "link", ("token", mailed.Token));
        Assert.Equal(HttpStatusCode.Redirect, welcome.StatusCode);
    }

    [Fact]
    public async Task The_page_behind_the_link_asks_who_one_is_before_anything_happens()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        using var visitor = app.Visitor();
        var page = await visitor.Page($"/sign-in/link?token={mailed.Token}");
        Assert.Equal("Is this you?", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(mailed.Address, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/invitations/6f0a7a0e-6f0a-4f0a-8f0a-6f0a7a0e6f0a", true)]
    [InlineData("/rounds", false)]
    public async Task Whoever_comes_from_an_invitation_reads_why_there_is_a_step_before_it(string page, bool says)
    {
        using var visitor = app.Visitor();

        var signIn = await visitor.Page("/sign-in?back=" + Uri.EscapeDataString(page));

        Assert.Equal(says, signIn.QuerySelector("main .panel--info") is not null);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        using var person = app.Visitor();
        using var first = await person.Post("/sign-in/link", "link", ("token", mailed.Token));
        using var other = app.Visitor();
        using var second = await other.Post("/sign-in/link", "link", ("token", mailed.Token));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal("This link has been used", await Heading(second));
    }

    [Fact]
    public async Task Of_many_who_press_the_button_in_the_same_moment_one_is_let_in()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        var attempts = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ =>
            app.Platform.Do((UseSignInLink use) => use.Now(mailed.Token, shared: false))));
        Assert.Single(attempts, attempt => attempt.Session is not null);
    }

    [Fact]
    public async Task A_link_ends_after_its_time_and_says_so()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        app.Clock.Advance(SendSignInLink.Lifetime);
        Assert.Equal("This link has expired", await Opened(mailed.Token));
    }

    [Fact]
    public async Task A_newer_mail_ends_the_link_of_the_older()
    {
        var person = await app.Given.AModerator();
        var older = await app.Mailed(person);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var newer = await app.Mailed(person);
        Assert.Equal("There is a newer link", await Opened(older.Token));
        Assert.Equal("Is this you?", await Opened(newer.Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("guessed")]
    public async Task A_link_that_was_never_mailed_does_not_work(string token) => Assert.Equal("This link does not work", await Opened(token));

    [Fact]
    public async Task After_signing_in_a_person_is_where_they_wanted_to_go()
    {
        using var person = app.Visitor();
        var (mail, token) = await AskFor(person, back: "/account");
        using var welcome = await person.Post("/sign-in/link", "link", ("token", token(await app.Mailed(mail))));
        Assert.Equal("/account", welcome.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task Nobody_is_sent_to_another_site_after_signing_in()
    {
        using var person = app.Visitor();
        var (mail, token) = await AskFor(person, back: "//elsewhere.example/");
        using var welcome = await person.Post("/sign-in/link", "link", ("token", token(await app.Mailed(mail))));
        Assert.Equal(app.Address.Host, welcome.Headers.Location!.Host);
        Assert.Equal("/start", welcome.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task A_known_and_an_unknown_address_get_the_same_answer()
    {
        var known = await app.AddressOf(await app.Given.AModerator());
        var (forKnown, forUnknown) = (await AskAndRead(known), await AskAndRead("nobody@example.org"));
        Assert.Equal(Without(forKnown, known), Without(forUnknown, "nobody@example.org"));
    }

    [Fact]
    public async Task An_unknown_address_gets_no_mail_and_no_account()
    {
        await app.Platform.Do((SendSignInLink send) => send.Now("stranger@example.org"));
        Assert.False(await app.Platform.Read(db => db.Outbox.AnyAsync(mail => mail.To == "stranger@example.org")));
        Assert.Null(await app.Platform.Do((AccountBook accounts) => accounts.Find("stranger@example.org")));
    }

    [Fact]
    public async Task An_address_is_written_to_a_few_times_an_hour_and_no_more()
    {
        var address = await app.AddressOf(await app.Given.AModerator());
        for (var times = 0; times < SendSignInLink.MostPerHour + 3; times++)
        {
            await app.Platform.Do((SendSignInLink send) => send.Now(address));
        }

        Assert.Equal(SendSignInLink.MostPerHour, await app.Platform.Read(db => db.Outbox.CountAsync(mail => mail.To == address && mail.IsSecret)));
    }

    [Fact]
    public async Task The_database_holds_neither_the_token_nor_the_code()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        var link = await app.Platform.Read(db => db.SignInLinks.OrderByDescending(link => link.CreatedAt).FirstAsync(link => link.AccountId == mailed.AccountId));
        Assert.DoesNotContain(mailed.Token, Convert.ToBase64String(link.TokenHash), StringComparison.Ordinal);
        Assert.Equal(32, link.CodeHash.Length);
    }

    private async Task<string> Opened(string token)
    {
        using var visitor = app.Visitor();
        return (await visitor.Page($"/sign-in/link?token={token}")).QuerySelector("h1")!.TextContent;
    }

    private static async Task<string> Heading(HttpResponseMessage response) => (await HttpBrowser.Parse(response)).QuerySelector("h1")!.TextContent;

    /// <summary>Fills in the sign-in page; the person whose address it was, and how to read the token of a mail.</summary>
    private async Task<(Person Person, Func<Mailed, string> Token)> AskFor(HttpBrowser browser, string back)
    {
        var person = await app.Given.AModerator();
        using var asked = await browser.Post("/sign-in", "sign-in", ("mail", await app.AddressOf(person)), ("back", back));
        Assert.Equal("/sign-in/sent", asked.Headers.Location!.AbsolutePath);
        return (person, mailed => mailed.Token);
    }

    private async Task<string> AskAndRead(string address)
    {
        using var browser = app.Visitor();
        using var asked = await browser.Post("/sign-in", "sign-in", ("mail", address));
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        return await browser.Client.GetStringAsync("/sign-in/sent");
    }

    private static string Without(string page, string address) =>
        Sealed().Replace(page, "value=\"\"").Replace(address, "", StringComparison.Ordinal);

    [GeneratedRegex("value=\"[^\"]{60,}\"")]
    private static partial Regex Sealed();
}
