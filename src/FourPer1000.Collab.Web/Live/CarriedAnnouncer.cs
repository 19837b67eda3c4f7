using FourPer1000.Collab.Live;

namespace FourPer1000.Collab.Web.Live;

/// <summary>Where there are several instances: the pages open here, then the other instances.</summary>
public sealed partial class CarriedAnnouncer(HubAnnouncer here, ILiveCarrier elsewhere, ILogger<CarriedAnnouncer> log) : IAnnouncer
{
    public async ValueTask Announce(IReadOnlyCollection<Topic> topics, CancellationToken cancel = default)
    {
        await here.Announce(topics, cancel);
        try
        {
            await elsewhere.Carry(topics, cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The other instances could not be told of a change.")]
    private static partial void Failed(ILogger log, Exception failure);
}
