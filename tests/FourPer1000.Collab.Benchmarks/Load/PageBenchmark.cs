using System.Text.RegularExpressions;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>The item page as a cold visit (every file, compressed as a browser asks for it) and as server time.</summary>
internal static partial class PageBenchmark
{
    private const int Clients = 8;
    private const string Compressed = "Accept-Encoding: br\r\n";

    public static async Task<int> Run()
    {
        await using var scene = await Scene.Set(DatabaseProvider.Sqlite, Clients, items: 40);
        var tokens = await scene.SignInTokens(Clients);
        await using var server = await Server.Start(scene);
        var panel = await Answering.SignIn(scene, server, tokens);
        var path = $"/rounds/{scene.RoundId}/items/{scene.Items[1]}";
        await Weigh(panel[0].Client, path);
        await Time(server, panel, path);
        panel.ForEach(one => one.Dispose());
        return 0;
    }

    private static async Task Weigh(Client client, string path)
    {
        var plain = await client.Get(path);
        var page = await client.Get(path, Compressed);
        var files = File().Matches(plain.Body).Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal).ToList();
        var bytes = page.Bytes;
        foreach (var file in files)
        {
            bytes += (await client.Get(file, Compressed)).Bytes;
        }

        Report.Print(new
        {
            benchmark = "page",
            variant = "cold item page",
            requests = 1 + files.Count,
            kiB = Math.Round(bytes / 1024.0, 1),
            pageKiB = Math.Round(page.Bytes / 1024.0, 1),
        });
    }

    private static async Task Time(Server server, List<Answering> panel, string path)
    {
        var request = panel.ConvertAll(one => HttpConnection.Request("GET", path, one.Client.CookieHeader, body: null, extra: Compressed));
        var connections = panel.ConvertAll(one => one.Connection);
        await ClosedLoop.Drive(connections, index => request[index], _ => { }, TimeSpan.FromSeconds(4));
        var before = server.ProcessorTime;
        var (rate, latencies) = await ClosedLoop.Drive(connections, index => request[index], _ => { }, TimeSpan.FromSeconds(8));
        Report.Print(new
        {
            benchmark = "page",
            variant = $"item page, {Clients} readers at once",
            perSecond = Math.Round(rate),
            p50ms = latencies.Percentile(0.5),
            p99ms = latencies.Percentile(0.99),
            serverMsPerPage = Math.Round((server.ProcessorTime - before).TotalMilliseconds / latencies.Count, 3),
        });
    }

    [GeneratedRegex("(?:href|src)=\"(?<path>/[^\"]+\\.(?:css|js|svg))\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex File();
}
