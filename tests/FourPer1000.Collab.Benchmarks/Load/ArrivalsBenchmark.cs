using System.Diagnostics;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>350 people press the button in their mail at the same moment, read their round, and answer 40 items each.</summary>
internal static class ArrivalsBenchmark
{
    private const int People = 350;
    private const int Items = 40;

    public static async Task<int> Run()
    {
        foreach (var database in new[] { DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql })
        {
            await using var scene = await Scene.Set(database, People, Items);
            var tokens = await scene.SignInTokens(People);
            await using var server = await Server.Start(scene);
            await Arrive(scene, server, tokens, database);
        }

        return 0;
    }

    private static async Task Arrive(Scene scene, Server server, IReadOnlyList<string> tokens, DatabaseProvider database)
    {
        var clock = Stopwatch.StartNew();
        var panel = await Task.WhenAll(tokens.Select(token => Task.Run(() => Arrive(scene, server, token))));
        var arrived = clock.Elapsed;
        var errors = 0;
        await Task.WhenAll(panel.Select(one => Task.Run(async () => Interlocked.Add(ref errors, await AnswerAll(one)))));
        Report.Print(new
        {
            benchmark = "arrivals",
            variant = $"{People} people, {database}",
            signedInAndReadingSeconds = Math.Round(arrived.TotalSeconds, 2),
            allAnsweredSeconds = Math.Round(clock.Elapsed.TotalSeconds, 2),
            answers = People * Items,
            errors,
            memoryMiB = server.MemoryMiB,
        });
        foreach (var one in panel)
        {
            one.Dispose();
        }
    }

    private static async Task<Answering> Arrive(Scene scene, Server server, string token)
    {
        var client = new Client(server.Port);
        await client.SignIn(token);
        await client.Get($"/rounds/{scene.RoundId}/items/{scene.Items[0]}");
        return new Answering(scene, client);
    }

    private static async Task<int> AnswerAll(Answering one)
    {
        var errors = 0;
        for (var i = 0; i < Items; i++)
        {
            errors += (await one.Connection.Send(one.NextSave())).Status == 200 ? 0 : 1;
        }

        return errors;
    }
}
