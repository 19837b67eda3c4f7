using System.Collections.Concurrent;
using FourPer1000.Collab.Web.Tests.Accounts;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FourPer1000.Collab.Web.Tests.Operations;

/// <summary>Logs say what happened and never to whom.</summary>
public sealed class LogTests : IAsyncLifetime
{
    private readonly LoggedApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Signing_in_leaves_no_address_token_code_or_account_in_the_log()
    {
        var mailed = await app.Mailed(await app.Given.AModerator());
        using var person = app.Visitor();
        using var asked = await person.Post("/sign-in", "sign-in", ("mail", mailed.Address));
        using var opened = await person.Client.GetAsync($"/sign-in/link?token={mailed.Token}");
        using var wrong = await person.Post("/sign-in/code", "code", ("mail", mailed.Address), ("code", "000000"));
        using var welcome = await person.Post("/sign-in/link", "link", ("token", mailed.Token));
        using var account = await person.Client.GetAsync("/account");
        var log = string.Join('\n', app.Lines);
        Assert.NotEmpty(log);
        foreach (var secret in new[] { mailed.Address, mailed.Token, mailed.Code, mailed.AccountId.ToString(), mailed.AccountId.ToString("N") })
        {
            Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The program with everything logged that the settings let through at their most talkative.</summary>
    private sealed class LoggedApp : CollabApp
    {
        private readonly ConcurrentQueue<string> lines = new();

        public IReadOnlyCollection<string> Lines => lines;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Logging:LogLevel:Default", "Debug");
            builder.UseSetting("Logging:LogLevel:Microsoft", "Warning");
            builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore.Hosting", "Information");
            builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(new Keeper(lines)));
        }
    }

    private sealed class Keeper(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
