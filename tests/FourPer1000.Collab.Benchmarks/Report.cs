using System.Diagnostics;
using System.Text.Json;

namespace FourPer1000.Collab.Benchmarks;

/// <summary>Measures and prints one JSON line per figure, in the form the programs for R and Python use.</summary>
internal static class Report
{
    private const string Peer = "FourPer1000.Collab";

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The median and the best of as many runs as fit the budget, at least five, after the runtime has compiled for good; and the very
    /// first run, which includes compiling.
    /// </summary>
    internal static T Measure<T>(string variant, string metric, Func<T> work, Func<T, object> value)
    {
        var first = Time(work, out var result);
        Repeat(work, WarmUp, 1);
        var times = Repeat(work, Budget, 5);
        times.Sort();
        Print(new
        {
            peer = Peer,
            variant,
            metric,
            ms = Round(times[times.Count / 2]),
            value = value(result),
            best_ms = Round(times[0]),
            first_ms = Round(first),
            runs = times.Count,
        });
        return result;
    }

    internal static void Print(object line) => Console.WriteLine(JsonSerializer.Serialize(line));

    private static List<double> Repeat<T>(Func<T> work, TimeSpan atLeast, int fewest)
    {
        var times = new List<double>();
        var started = Stopwatch.GetTimestamp();
        while (times.Count < fewest || Stopwatch.GetElapsedTime(started) < atLeast)
            times.Add(Time(work, out _));

        return times;
    }

    private static double Time<T>(Func<T> work, out T result)
    {
        var started = Stopwatch.GetTimestamp();
        result = work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Round(double milliseconds) => Math.Round(milliseconds, 4);
}
