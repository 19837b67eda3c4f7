using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Studies.RealTime;

namespace FourPer1000.Collab.Web.Jobs;

/// <summary>
/// Releases what moves in steps of k: the batches of real-time rounds, and how many agree with a reason. By the clock and not by the act
/// that completes a step, so that the moment of a release is nobody's moment.
/// </summary>
public sealed class ReleaseJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReleaseJob> log)
    : PeriodicJob(scopes, clock, log, TimeSpan.FromSeconds(20))
{
    protected override async Task Run(IServiceProvider services, CancellationToken cancel)
    {
        await services.GetRequiredService<ReleaseBatches>().Now(cancel);
        await services.GetRequiredService<CountSupport>().Now(cancel);
    }
}
