using System.Net;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Accounts;

/// <summary>The way in by the typed code.</summary>
public sealed class SignInCodeTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Theory]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("")]
    public async Task The_code_lets_in_however_its_halves_are_parted(string between)
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        using var person = app.Visitor();
        using var welcome = await Type(person, mailed.Address, mailed.Code.Replace(" ", between, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, welcome.StatusCode);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        using var person = app.Visitor();
        using var first = await Type(person, mailed.Address, mailed.Code);
        using var second = await Type(person, mailed.Address, mailed.Code);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Fact]
    public async Task After_a_few_wrong_codes_the_right_one_and_the_link_are_dead()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        for (var times = 0; times < SignInLink.MostAttempts; times++)
        {
            Assert.Null(await Use(mailed.Address, Wrong(mailed.Code)));
        }

        Assert.Null(await Use(mailed.Address, mailed.Code));
        Assert.Equal(SignInLinkState.Locked, (await app.Platform.Do((UseSignInLink use) => use.Look(mailed.Token))).State);
    }

    [Fact]
    public async Task Guesses_made_in_the_same_moment_all_count()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Use(mailed.Address, Wrong(mailed.Code))));
        Assert.Null(await Use(mailed.Address, mailed.Code));
    }

    [Fact]
    public async Task The_last_attempt_may_be_the_right_one()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        for (var times = 1; times < SignInLink.MostAttempts; times++)
        {
            await Use(mailed.Address, Wrong(mailed.Code));
        }

        Assert.NotNull(await Use(mailed.Address, mailed.Code));
    }

    [Fact]
    public async Task A_code_belongs_to_its_address()
    {
        var (mine, other) = (await app.Mailed(await app.Given.AModerator()), await app.Mailed(await app.Given.AModerator()));
        Assert.Null(await Use(other.Address, mine.Code));
    }

    [Fact]
    public async Task A_wrong_code_and_an_unknown_address_are_told_the_same()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        using var person = app.Visitor();
        using var wrong = await Type(person, mailed.Address, Wrong(mailed.Code));
        using var unknown = await Type(person, "nobody@example.org", mailed.Code);
        Assert.Equal(await Problem(wrong), await Problem(unknown));
    }

    [Fact]
    public async Task The_page_names_the_error_in_its_title_and_at_the_field()
    {
        using var person = app.Visitor();
        using var empty = await Type(person, "somebody@example.org", "");
        var page = await HttpBrowser.Parse(empty);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal("true", page.QuerySelector("#code")!.GetAttribute("aria-invalid"));
        Assert.Equal("#code", page.QuerySelector("[role=group] a")!.GetAttribute("href"));
    }

    private static string Wrong(string code) => code[^1] == '0' ? code[..^1] + '1' : code[..^1] + '0';

    private Task<Session?> Use(string address, string code) => app.Platform.Do((UseSignInCode use) => use.Now(address, code, shared: false));

    private static Task<HttpResponseMessage> Type(HttpBrowser person, string address, string code) =>
        person.Post("/sign-in/code", "code", ("mail", address), ("code", code));

    private static async Task<string> Problem(HttpResponseMessage response) => (await HttpBrowser.Parse(response)).QuerySelector("[role=group]")!.TextContent;
}
