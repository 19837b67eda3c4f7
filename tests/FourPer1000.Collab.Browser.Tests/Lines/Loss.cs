using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Browser.Tests.Lines;

/// <summary>
/// Segments get lost on the way, as they do at the edge of a mobile cell. TCP sends a lost one again after a timeout that doubles with
/// each further loss, and everything behind it waits; some connections break for good. Seeded, each connection with luck of its own.
/// </summary>
/// <param name="percent">How many segments of a hundred are lost.</param>
/// <param name="seed">The seed of the luck.</param>
/// <param name="breaking">How many connections of a hundred break, at any byte of their first segment.</param>
internal sealed class Loss(int percent, int seed, int breaking = 0)
{
    private const int Segment = 1460;

    /// <summary>RFC 6298 asks for a second at first; a line with a delay of 800 ms does not come down from it.</summary>
    private static readonly TimeSpan FirstTimeout = TimeSpan.FromSeconds(1);

    private int connections;

    public static Loss None { get; } = new(0, 0);

    /// <summary>Segments that had to be sent again.</summary>
    public int Lost { get; private set; }

    public int Broken { get; private set; }

    /// <summary>Carries one direction of a connection to its end, or to where it breaks.</summary>
    public async Task Carry(Stream from, Stream to, CancellationToken end)
    {
        var luck = new Xoshiro256(seed + Interlocked.Increment(ref connections));
        var left = luck.NextBelow(100) < breaking ? luck.NextBelow(Segment) : int.MaxValue;
        var segment = new byte[Segment];
        while (await from.ReadAsync(segment, end) is > 0 and var length)
        {
            await SendAgainWhileLost(luck, end);
            await to.WriteAsync(segment.AsMemory(0, Math.Min(length, left)), end);
            if (left < length)
            {
                Broken++;
                return;
            }

            left = left == int.MaxValue ? left : left - length;
        }
    }

    private async Task SendAgainWhileLost(Xoshiro256 luck, CancellationToken end)
    {
        for (var timeout = FirstTimeout; luck.NextBelow(100) < percent; timeout *= 2)
        {
            Lost++;
            await Task.Delay(timeout, end);
        }
    }
}
