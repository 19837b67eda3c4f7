using FourPer1000.Collab.Live;

namespace FourPer1000.Collab.Web.Live;

/// <summary>
/// Passes on what other instances announce. After a break nobody knows what was missed, so everything that is watched here is
/// announced: pages read again, and a page that has not changed stays as it is.
/// </summary>
internal sealed partial class LiveReceiver(ILiveCarrier carrier, HubAnnouncer here, Watchers watchers, TimeProvider clock, ILogger<LiveReceiver> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await carrier.Receive(
                    listening: () => here.Announce(watchers.Topics, stoppingToken).AsTask(),
                    received: topics => here.Announce(topics, stoppingToken).AsTask(),
                    stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Broken(log, failure);
            }

            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The line to the other instances is broken; trying again.")]
    private static partial void Broken(ILogger log, Exception failure);
}
