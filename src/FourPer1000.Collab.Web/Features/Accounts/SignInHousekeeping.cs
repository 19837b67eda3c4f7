using FourPer1000.Collab.Accounts;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>Forgets ended sessions and old links, every hour.</summary>
internal sealed partial class SignInHousekeeping(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SignInHousekeeping> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
        {
            await Forget(stoppingToken);
        }
        while (await hourly.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Forget(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ForgetSignIns>().Now(cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Old sign-ins could not be removed; the next hour tries again.")]
    private static partial void Failed(ILogger log, Exception failure);
}
