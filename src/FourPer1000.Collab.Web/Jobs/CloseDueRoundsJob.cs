using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Jobs;

/// <summary>
/// Seals rounds soon after their deadline. Nothing depends on it having run: a save after the deadline is refused by the clock.
/// </summary>
public sealed class CloseDueRoundsJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CloseDueRoundsJob> log)
    : PeriodicJob(scopes, clock, log, TimeSpan.FromSeconds(15))
{
    protected override Task Run(IServiceProvider services, CancellationToken cancel) => services.GetRequiredService<CloseDueRounds>().Now(cancel);
}
