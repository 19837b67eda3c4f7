using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Operations;

/// <summary>What every answer says about itself.</summary>
public sealed class HeaderTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/nothing-here")]
    [InlineData("/health/live")]
    [InlineData("/css/base.css")]
    [InlineData("/api/v1/nothing-here")]
    public async Task Every_answer_is_closed_to_frames_foreign_code_and_guessing(string path)
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Client.GetAsync(path);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/sign-in/code")]
    [InlineData("/results")]
    [InlineData("/dashboard")]
    [InlineData("/plan")]
    [InlineData("/about/method")]
    public async Task No_page_has_an_inline_style_or_script_that_the_policy_would_refuse(string path)
    {
        using var visitor = app.Visitor();
        var page = await visitor.Page(path);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onchange], [onsubmit]"));
    }

    [Fact]
    [Trait("Case", "E19")]
    public async Task What_a_signed_in_person_sees_is_kept_nowhere()
    {
        using var person = await app.As(await app.Given.AModerator());
        foreach (var path in new[] { "/", "/account", "/nothing-here" })
        {
            using var answer = await person.Client.GetAsync(path);
            Assert.True(answer.Headers.CacheControl!.NoStore, path);
        }
    }

    [Fact]
    public async Task A_public_page_is_asked_for_again_because_it_depends_on_the_reader()
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Client.GetAsync("/");
        Assert.True(answer.Headers.CacheControl!.NoCache || answer.Headers.CacheControl.NoStore);
    }

    [Fact]
    public async Task Another_host_name_is_not_answered()
    {
        using var visitor = app.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "elsewhere.example" } };
        using var answer = await visitor.Client.SendAsync(request);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
