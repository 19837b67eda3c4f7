using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>
/// Durable answer saves a second over HTTP with 64 signed-in clients, beside what the machine could do at most. Server, clients and
/// database share its cores.
/// </summary>
internal static class AnswersBenchmark
{
    private const int Clients = 64;
    private const int Items = 200;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    public static async Task<int> Run(params DatabaseProvider[] databases)
    {
        var nothing = await Nothing();
        foreach (var database in databases)
        {
            await Saves(database, nothing);
        }

        return 0;
    }

    private static async Task<double> Nothing()
    {
        using var bare = BareServer.Start();
        var request = HttpConnection.Request("PUT", "/nothing", cookies: null, "{}", "application/json");
        var connections = Enumerable.Range(0, Clients).Select(_ => new HttpConnection(bare.Port)).ToList();
        await ClosedLoop.Drive(connections, _ => request, _ => { }, WarmUp);
        var (rate, latencies) = await ClosedLoop.Drive(connections, _ => request, _ => { }, Time);
        Report.Print(Line("endpoint that does nothing", rate, latencies, nothing: rate));
        connections.ForEach(connection => connection.Dispose());
        return rate;
    }

    private static async Task Saves(DatabaseProvider database, double nothing)
    {
        await using var scene = await Scene.Set(database, Clients, Items);
        var tokens = await scene.SignInTokens(Clients);
        await using var server = await Server.Start(scene);
        var panel = await Answering.SignIn(scene, server, tokens);
        await Drive(panel, WarmUp);
        var before = server.ProcessorTime;
        var (rate, latencies) = await Drive(panel, Time);
        var processor = server.ProcessorTime - before;
        Report.Print(Line($"durable saves, {database}", rate, latencies, nothing));
        Report.Print(new { benchmark = "answers", variant = $"server processor time a save, {database}", ms = Math.Round(processor.TotalMilliseconds / latencies.Count, 4) });
        if (database == DatabaseProvider.Sqlite)
        {
            var rows = Ceilings.SqliteCommits(scene.Folder, Clients, Time);
            Report.Print(new { benchmark = "answers", variant = $"loop that only commits, groups of {Clients}, {database}", perSecond = Math.Round(rows) });
        }

        panel.ForEach(one => one.Dispose());
    }

    private static Task<(double Rate, Latencies Latencies)> Drive(List<Answering> panel, TimeSpan time) =>
        ClosedLoop.Drive(panel.ConvertAll(one => one.Connection), index => panel[index].NextSave(), Answering.MustBeSaved, time);

    private static object Line(string variant, double rate, Latencies latencies, double nothing) => new
    {
        benchmark = "answers",
        variant,
        perSecond = Math.Round(rate),
        p50ms = latencies.Percentile(0.5),
        p99ms = latencies.Percentile(0.99),
        shareOfNothing = Math.Round(rate / nothing, 2),
    };
}
