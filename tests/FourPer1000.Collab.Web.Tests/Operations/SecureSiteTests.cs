using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.AspNetCore.Hosting;

namespace FourPer1000.Collab.Web.Tests.Operations;

/// <summary>The program behind a proxy that ends https, at a public address.</summary>
public sealed class SecureSiteTests : IAsyncLifetime
{
    private readonly SecureApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Cookies_belong_to_this_host_alone()
    {
        using var answer = await Ask("/sign-in");
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Browsers_are_told_to_stay_with_https()
    {
        using var answer = await Ask("/");
        Assert.NotEmpty(answer.Headers.GetValues("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Mails_use_the_configured_address_whatever_a_request_claims()
    {
        await app.Platform.Do((FourPer1000.Collab.Accounts.SendSignInLink send) => send.Now("nobody@example.org"));
        var address = (FourPer1000.Collab.Mail.PublicAddress)app.Services.GetService(typeof(FourPer1000.Collab.Mail.PublicAddress))!;
        Assert.Equal("https://collab.example.org/rounds", address.Of("/rounds"));
    }

    private async Task<HttpResponseMessage> Ask(string path)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = app.Address };
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = "collab.example.org";
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "192.0.2.7");
        return await client.SendAsync(request);
    }

    private sealed class SecureApp : CollabApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Site:Address", "https://collab.example.org");
            builder.UseSetting("Site:TrustedProxies:0", "127.0.0.1");
            builder.UseSetting("Site:TrustedProxies:1", "::1");
        }
    }
}
