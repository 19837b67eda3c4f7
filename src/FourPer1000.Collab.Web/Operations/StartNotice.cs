using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>Something the person at the console should read once the program has started.</summary>
public interface IStartNotice
{
    /// <summary>The lines, none if there is nothing to say.</summary>
    Task<IReadOnlyList<string>> Lines(CancellationToken cancel);
}

public static class StartNotice
{
    public static void AddStartNotice<T>(this IServiceCollection services)
        where T : class, IStartNotice => services.AddScoped<IStartNotice, T>();

    /// <summary>Prints to the console, never to the log: what stands there may be a way in.</summary>
    public static void PrintNotices(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => _ = Print(app));

    private static async Task Print(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var site = scope.ServiceProvider.GetRequiredService<IOptions<SiteOptions>>().Value;
        var lines = new List<string> { "", $"4 per 1000 Collab is ready at {site.Address}" };
        foreach (var notice in scope.ServiceProvider.GetServices<IStartNotice>())
        {
            lines.AddRange(await notice.Lines(app.Lifetime.ApplicationStopping));
        }

        await Console.Out.WriteLineAsync(string.Join(Environment.NewLine, lines));
    }
}
