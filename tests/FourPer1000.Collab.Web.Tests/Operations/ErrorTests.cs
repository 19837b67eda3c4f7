using System.Net;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Web.Tests.Operations;

/// <summary>Errors are sentences a person can act on, or a bug with an id.</summary>
public sealed class ErrorTests : IAsyncLifetime
{
    private readonly BrokenApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("en", "There is no such page")]
    [InlineData("fr", "Cette page n’existe pas")]
    [InlineData("es", "Esta página no existe")]
    public async Task What_is_not_there_is_said_in_the_readers_language(string language, string title)
    {
        using var visitor = app.Visitor();
        visitor.Client.DefaultRequestHeaders.Add("Accept-Language", language);
        using var answer = await visitor.Client.GetAsync("/nothing-here");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(title, (await HttpBrowser.Parse(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_page_that_one_may_not_see_looks_like_one_that_is_not_there()
    {
        using var person = await app.As(await app.Given.AModerator());
        using var forbidden = await person.Client.GetAsync("/people");
        using var absent = await person.Client.GetAsync("/nothing-here");
        Assert.Equal(absent.StatusCode, forbidden.StatusCode);
        Assert.Equal((await HttpBrowser.Parse(absent)).QuerySelector("main")!.TextContent, (await HttpBrowser.Parse(forbidden)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_bug_shows_an_id_and_nothing_of_itself()
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Client.GetAsync("/sign-in/code");
        var page = await HttpBrowser.Parse(answer);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.NotEmpty(page.QuerySelector(".code")!.TextContent);
        Assert.DoesNotContain("secret detail", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task The_API_answers_with_problem_details()
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Client.GetAsync("/api/v1/nothing-here");
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_body_above_the_limit_is_refused()
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Client.PostAsync("/sign-in", new StringContent("mail=" + new string('x', 2_000_000), System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"));
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task A_program_that_is_well_says_so()
    {
        using var visitor = app.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/health/ready")).StatusCode);
    }

    /// <summary>The program with a bug on one page.</summary>
    private sealed class BrokenApp : CollabApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddScoped<UseSignInCode>(_ => throw new InvalidOperationException("secret detail")));
        }
    }
}
