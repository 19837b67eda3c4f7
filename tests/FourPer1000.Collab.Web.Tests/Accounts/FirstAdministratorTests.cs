using System.Net;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Operations;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Web.Tests.Accounts;

/// <summary>A new installation: nobody has a role, and the console shows a link.</summary>
public sealed class FirstAdministratorTests : IAsyncLifetime
{
    private readonly CollabApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Whoever_has_the_link_becomes_the_administrator_once()
    {
        var link = await PrintedLink();
        using var owner = app.Visitor();
        using var made = await owner.Post("/first-administrator", "first", ("token", Token(link)), ("mail", "owner@example.org"), ("name", "Owner"));
        Assert.Equal("/sign-in/sent", made.Headers.Location!.AbsolutePath);
        Assert.NotNull(await app.Platform.Do((AccountBook accounts) => accounts.Find("owner@example.org")));
        using var again = await owner.Client.GetAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Empty(await Lines());
    }

    [Fact]
    public async Task The_link_ends_after_an_hour()
    {
        var link = await PrintedLink();
        using var visitor = app.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync(link)).StatusCode);
        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(link)).StatusCode);
    }

    [Theory]
    [InlineData("/first-administrator")]
    [InlineData("/first-administrator?token=guessed")]
    public async Task Without_the_link_there_is_no_such_page(string address)
    {
        await PrintedLink();
        using var visitor = app.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task There_is_no_account_before_somebody_makes_one() =>
        Assert.Equal(0, await app.Platform.Read(db => Task.FromResult(db.Users.Count())));

    private async Task<string> PrintedLink() => new Uri((await Lines())[^1].Trim()).PathAndQuery;

    private async Task<IReadOnlyList<string>> Lines()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var lines = new List<string>();
        foreach (var notice in scope.ServiceProvider.GetServices<IStartNotice>())
        {
            lines.AddRange(await notice.Lines(TestContext.Current.CancellationToken));
        }

        return lines;
    }

    private static string Token(string link) => link.Split("token=")[1];
}
