using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace FourPer1000.Collab.Web.Features.Accounts;

internal static class MailAddresses
{
    /// <summary>Whether this looks like one mail address and nothing else; only sending proves one.</summary>
    public static bool AreLikely([NotNullWhen(true)] string? text) =>
        text is { Length: > 2 and < 255 } && MailAddress.TryCreate(text.Trim(), out var address) && address.Address == text.Trim();
}
