namespace FourPer1000.Collab.Demonstration;

/// <summary>The clock of the demonstration: it stands at the moment that is being played, weeks ago.</summary>
internal sealed class DemonstrationClock : TimeProvider
{
    private long ticks;

    public DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref ticks, value.UtcTicks);
    }

    public override DateTimeOffset GetUtcNow() => Now;
}
