using System.Net;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Web.Tests.Host;

/// <summary>
/// The program on its web host: Kestrel on a port of its own, a real database, a clock that a test sets. One per test class.
/// </summary>
public class CollabApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TestDatabase database;
    private readonly bool isShared;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collab-web-");
    private Platform? platform;

    public CollabApp()
        : this(new SqliteDatabase())
    {
    }

    /// <summary>On another database than usual; a shared one is ready, and others go on with it.</summary>
    protected CollabApp(TestDatabase database, bool isShared = false)
    {
        this.database = database;
        this.isShared = isShared;
        UseKestrel(0);
    }

    /// <summary>Begins now: cookies are kept by a client that has no other clock.</summary>
    public SettableClock Clock { get; init; } = new() { Now = TimeProvider.System.GetUtcNow() };

    /// <summary>The use cases and the database behind the host.</summary>
    public Platform Platform => platform!;

    public Given Given => Platform.Given;

    public Uri Address => ClientOptions.BaseAddress;

    public virtual async ValueTask InitializeAsync()
    {
        await (isShared ? ValueTask.CompletedTask : database.InitializeAsync());
        StartServer();
        platform = new Platform(Clock, Services);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await (isShared ? ValueTask.CompletedTask : database.DisposeAsync());
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Somebody without an account, at a browser that follows no redirect by itself.</summary>
    public HttpBrowser Visitor() => new(Address);

    /// <summary>Somebody signed in, by a mailed link as everybody is.</summary>
    public async Task<HttpBrowser> As(Person person)
    {
        var browser = Visitor();
        await browser.SignIn(await MailedToken(person));
        return browser;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production").UseStaticWebAssets();
        builder.UseSetting("Data:Directory", folder.FullName);
        builder.UseSetting("Database:Provider", database.Provider.ToString());
        builder.UseSetting("Database:ConnectionString", database.ConnectionString);
        builder.UseSetting("Demonstration:Enabled", "false");
        builder.UseSetting("Limits:SignInsPerMinute", "1000");
        builder.UseSetting("Mail:SweepSeconds", "3600");
        builder.UseSetting("Logging:LogLevel:Default", "Error");
        builder.UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Error");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    /// <summary>The secret of the link in the mail that waits to be sent; of several the newest, and no two at the same moment.</summary>
    private async Task<string> MailedToken(Person person)
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        var mail = await Platform.Read(db => Task.FromResult(db.Users.Single(account => account.Id == person.AccountId).Email!));
        await Platform.Do((SendSignInLink send) => send.Now(mail));
        var text = await Platform.Read(db => Task.FromResult(db.Outbox.Where(m => m.To == mail && m.Text.Contains("token=")).OrderBy(m => m.QueuedAt).Last().Text));
        return text.Split("token=")[1].Split('\n')[0].Trim();
    }
}
