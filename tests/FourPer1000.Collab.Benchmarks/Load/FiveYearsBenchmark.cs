using System.Diagnostics;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>How long the server takes for the pages that matter when five years of data lie in the database. One reader at a time.</summary>
internal static class FiveYearsBenchmark
{
    private const int WarmUp = 500;
    private const int Times = 300;

    public static async Task<int> Run()
    {
        await using var scene = await Scene.Programme(DatabaseProvider.Sqlite);
        var clock = Stopwatch.StartNew();
        var years = new FiveYears(scene);
        await years.Make();
        Report.Print(new { benchmark = "five-years", variant = "made", seconds = Math.Round(clock.Elapsed.TotalSeconds) });
        await using var server = await Server.Start(scene);
        using var panelist = await SignIn(scene, server, years.Panelist);
        using var moderator = await SignIn(scene, server, "moderator@example.org");
        using var visitor = new Client(server.Port);
        await Time(server, panelist, "item page with feedback", years.OpenItems.Select(item => $"/rounds/{years.OpenRound}/items/{item}"));
        await Time(server, panelist, "round page, 40 items", [$"/rounds/{years.OpenRound}"]);
        await Time(server, panelist, "my rounds", ["/rounds"]);
        await Time(server, visitor, "results of a round", [$"/results/{years.PublishedRound}"]);
        await Time(server, visitor, "results, the list", ["/results"]);
        await Time(server, visitor, "dashboard", ["/dashboard"]);
        await Time(server, visitor, "home page", ["/"]);
        await Time(server, moderator, "moderator's study page", [$"/moderate/studies/{years.Study}"]);
        await Time(server, moderator, "moderator's overview, 24 studies", ["/moderate"]);
        return 0;
    }

    private static async Task<Client> SignIn(Scene scene, Server server, string mail)
    {
        var client = new Client(server.Port);
        await client.SignIn(await scene.SignInToken(mail));
        return client;
    }

    private static async Task Time(Server server, Client client, string variant, IEnumerable<string> paths)
    {
        var requests = paths.Select(path => HttpConnection.Request("GET", path, client.CookieHeader, body: null, extra: "Accept-Encoding: br\r\n")).ToList();
        for (var i = 0; i < WarmUp; i++)
        {
            MustBeShown(await client.Connection.Send(requests[i % requests.Count]), variant);
        }

        var (latencies, before) = (new Latencies(), server.ProcessorTime);
        for (var i = 0; i < Times; i++)
        {
            var sent = Stopwatch.GetTimestamp();
            await client.Connection.Send(requests[i % requests.Count]);
            latencies.Add([Stopwatch.GetElapsedTime(sent).TotalMilliseconds]);
        }

        Report.Print(new
        {
            benchmark = "five-years",
            variant,
            p50ms = latencies.Percentile(0.5),
            p99ms = latencies.Percentile(0.99),
            processorMs = Math.Round((server.ProcessorTime - before).TotalMilliseconds / Times, 2),
        });
    }

    private static void MustBeShown(HttpReply reply, string variant)
    {
        if (reply.Status != 200)
        {
            throw new InvalidOperationException($"{variant} was answered with {reply.Status}.");
        }
    }
}
