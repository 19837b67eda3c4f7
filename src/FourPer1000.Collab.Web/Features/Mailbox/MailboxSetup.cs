namespace FourPer1000.Collab.Web.Features.Mailbox;

public static class MailboxSetup
{
    public static void AddMailbox(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<MailboxDoor>();
        builder.Services.AddSingleton<KeptMails>();
    }
}
