using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Jobs;

/// <summary>
/// Seals rounds soon after their deadline. Nothing depends on it having run: a save after the deadline is refused by the clock.
/// </summary>
public sealed class CloseDueRoundsJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CloseDueRoundsJob> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

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
            await scope.ServiceProvider.GetRequiredService<CloseDueRounds>().Now(cancel);
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            log.LogError(failure, "Due rounds could not be closed; trying again in {Interval}.", Interval);
        }
    }
}
