using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Mail;

public static class MailSetup
{
    /// <summary>The sender of the outbox and the way mail takes.</summary>
    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations()
            .Validate(mail => mail.IsSound(), "Mail:From must be a mail address, and Mail:Smtp:Host is needed to send by SMTP.")
            .ValidateOnStart();
        builder.Services.AddSingleton<MailBell>();
        builder.Services.AddSingleton<FolderTransport>();
        builder.Services.AddSingleton<SmtpTransport>();
        builder.Services.AddSingleton<IMailTransport>(services =>
            services.GetRequiredService<IOptions<MailOptions>>().Value.Transport == MailTransportKind.Smtp
                ? services.GetRequiredService<SmtpTransport>()
                : services.GetRequiredService<FolderTransport>());
        builder.Services.AddScoped<DeliverMail>();
        builder.Services.AddHostedService<MailSender>();
    }
}
