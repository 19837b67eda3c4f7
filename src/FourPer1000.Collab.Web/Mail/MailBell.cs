using System.Threading.Channels;

namespace FourPer1000.Collab.Web.Mail;

/// <summary>Wakes the sender when a mail is waiting that somebody is waiting for.</summary>
public sealed class MailBell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Returns when the bell is rung or the time is over.</summary>
    public async Task Wait(TimeSpan atMost, TimeProvider clock, CancellationToken cancel)
    {
        using var sweep = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(sweep.Token, cancel);
        try
        {
            await rung.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Nobody rang; it is time for the sweep.
        }
    }
}
