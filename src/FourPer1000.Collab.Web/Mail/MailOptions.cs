using System.ComponentModel.DataAnnotations;
using System.Net.Mail;

namespace FourPer1000.Collab.Web.Mail;

public enum MailTransportKind
{
    /// <summary>Readable .eml files in a folder; nothing leaves the machine.</summary>
    Folder,

    /// <summary>A mail server.</summary>
    Smtp,
}

/// <summary>How mail leaves the platform.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public MailTransportKind Transport { get; init; } = MailTransportKind.Folder;

    /// <summary>The folder for mails as files; empty for <c>mail</c> in the data folder.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The sender, with or without a name.</summary>
    [Required]
    public string From { get; init; } = "4 per 1000 Collab <collab@localhost>";

    /// <summary>How often the outbox is looked at, in seconds; a sign-in mail does not wait for it.</summary>
    [Range(1, 3600)]
    public int SweepSeconds { get; init; } = 3;

    public SmtpOptions Smtp { get; init; } = new();

    internal bool IsSound() => MailAddress.TryCreate(From, out _) && (Transport == MailTransportKind.Folder || Smtp.Host.Length > 0);
}

/// <summary>The mail server.</summary>
public sealed class SmtpOptions
{
    public string Host { get; init; } = "";

    [Range(1, 65_535)]
    public int Port { get; init; } = 587;

    /// <summary>Whether the connection must be encrypted (STARTTLS).</summary>
    public bool Tls { get; init; } = true;

    public string User { get; init; } = "";

    /// <summary>Give it by the environment (Mail__Smtp__Password), not in a file.</summary>
    public string Password { get; init; } = "";
}
