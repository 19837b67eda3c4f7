using System.Diagnostics;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>Several connections, each sending its next request as soon as the last one is answered.</summary>
internal static class ClosedLoop
{
    /// <summary>Requests a second, and how long each took.</summary>
    public static async Task<(double Rate, Latencies Latencies)> Drive(
        IReadOnlyList<HttpConnection> connections, Func<int, byte[]> request, Action<HttpReply> check, TimeSpan time)
    {
        var latencies = new Latencies();
        var clock = Stopwatch.StartNew();
        var all = await Task.WhenAll(connections.Select((connection, index) => Task.Run(() => Loop(connection, () => request(index), check, clock, time))));
        var elapsed = clock.Elapsed.TotalSeconds;
        foreach (var one in all)
        {
            latencies.Add(one);
        }

        return (latencies.Count / elapsed, latencies);
    }

    private static async Task<List<double>> Loop(
        HttpConnection connection, Func<byte[]> request, Action<HttpReply> check, Stopwatch clock, TimeSpan time)
    {
        var latencies = new List<double>();
        while (clock.Elapsed < time)
        {
            var bytes = request();
            var sent = Stopwatch.GetTimestamp();
            check(await connection.Send(bytes));
            latencies.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }

        return latencies;
    }
}
