namespace FourPer1000.Collab.Web.Jobs;

/// <summary>Does something again and again by the clock. A failure, such as a database that is away, is for the next time.</summary>
public abstract partial class PeriodicJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger log, TimeSpan interval) : BackgroundService
{
    /// <summary>One time. What it needs lives in these services and is put away afterwards.</summary>
    protected abstract Task Run(IServiceProvider services, CancellationToken cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RunOrLog(stoppingToken);
        }
    }

    private async Task RunOrLog(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await Run(scope.ServiceProvider, cancel);
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            Failed(log, failure, GetType().Name, interval);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed; trying again in {Interval}.")]
    private static partial void Failed(ILogger log, Exception failure, string job, TimeSpan interval);
}
