using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Mail;

/// <summary>Goes through the outbox again and again, and at once when the bell is rung.</summary>
internal sealed partial class MailSender(
    IServiceScopeFactory scopes, MailBell bell, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailSender> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await Sweep(stoppingToken))
            {
                await bell.Wait(TimeSpan.FromSeconds(options.Value.SweepSeconds), clock, stoppingToken);
            }
        }
    }

    /// <summary>Whether there may be more to send.</summary>
    private async Task<bool> Sweep(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<DeliverMail>().Now(cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(log, failure);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read; the next sweep tries again.")]
    private static partial void Failed(ILogger log, Exception failure);
}
