using System.Threading.Channels;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Mail;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>
/// Requests for sign-in mails, answered after the page has been sent: known and unknown addresses take the same time, because the
/// page waits for neither. A request that is lost in a crash is made again by the person who waits for the mail.
/// </summary>
internal sealed partial class SignInRequests(IServiceScopeFactory scopes, MailBell bell, ILogger<SignInRequests> log) : BackgroundService
{
    private readonly Channel<string> addresses = Channel.CreateBounded<string>(new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(string mail) => addresses.Writer.TryWrite(mail);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var mail in addresses.Reader.ReadAllAsync(stoppingToken))
        {
            await Answer(mail, stoppingToken);
        }
    }

    private async Task Answer(string mail, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SendSignInLink>().Now(mail, cancel);
            bell.Ring();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request for a sign-in mail could not be answered.")]
    private static partial void Failed(ILogger log, Exception failure);
}
