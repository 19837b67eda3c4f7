using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Studies.RealTime;

namespace FourPer1000.Collab.Web.Jobs;

/// <summary>
/// Releases what moves in steps of k: the batches of real-time rounds, and how many agree with a reason. By the clock and not by the act
/// that completes a step, so that the moment of a release is nobody's moment.
/// </summary>
public sealed class ReleaseJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReleaseJob> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Run(stoppingToken);
        }
    }

    /// <summary>A failure, such as a database that is away, is for the next round of the clock.</summary>
    private async Task Run(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ReleaseBatches>().Now(cancel);
            await scope.ServiceProvider.GetRequiredService<CountSupport>().Now(cancel);
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            log.LogError(failure, "Batches and counts could not be released; trying again in {Interval}.", Interval);
        }
    }
}
