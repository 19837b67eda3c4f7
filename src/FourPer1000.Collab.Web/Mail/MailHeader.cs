namespace FourPer1000.Collab.Web.Mail;

/// <summary>What stands in a header is one line: a line break in a name or subject would begin a header of its own.</summary>
internal static class MailHeader
{
    public static string Line(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
}
