using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using FourPer1000.Collab.Mail;

namespace FourPer1000.Collab.Web.Mail;

/// <summary>
/// The HTML part of a mail, made from its text: paragraphs, an address on a line of its own as a button, a code in large letters.
/// It says nothing that the text does not say.
/// </summary>
internal static partial class MailHtml
{
    private const string Style =
        "body{margin:0;background:#f4f5f0;color:#221a14;font:17px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}"
        + ".m{max-width:600px;margin:0 auto;padding:24px 16px}.c{background:#fff;border-top:4px solid #1b6a40;padding:24px 20px}"
        + "h1{font:600 26px/1.2 Charter,Cambria,'Noto Serif',serif;margin:0 0 16px}p{margin:0 0 16px}a{color:#12593a}"
        + ".b{display:inline-block;background:#1b6a40;color:#fff;padding:14px 22px;border-radius:6px;font-weight:600;text-decoration:none}"
        + ".k{font:700 26px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:5px}.s{font-size:15px;color:#594f46}"
        + "@media (prefers-color-scheme:dark){body{background:#16120e;color:#f2ece2}.c{background:#201a15}a{color:#8bd6a5}"
        + ".b{background:#79cb95;color:#0c1d12}.s{color:#bdb1a3}}";

    private static readonly Phrase OpenPage = new("Open the page", "Ouvrir la page", "Abrir la página");

    public static string Of(OutboxMail mail)
    {
        var subject = Encode(mail.Subject);
        var html = new StringBuilder($"<!doctype html><html lang=\"{mail.Tongue.Code()}\"><head><meta charset=\"utf-8\">");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">");
        html.Append("<title>").Append(subject).Append("</title><style>").Append(Style).Append("</style></head><body><main class=\"m\">");
        html.Append("<p><strong style=\"font:700 26px/1 Charter,Cambria,serif\">4‰</strong> Collab</p><div class=\"c\"><h1>").Append(subject).Append("</h1>");
        foreach (var paragraph in Paragraphs().Split(mail.Text.ReplaceLineEndings("\n").Trim()))
        {
            html.Append(Paragraph(paragraph, mail.Tongue)).Append('\n');
        }

        return html.Append("</div></main></body></html>").ToString();
    }

    private static string Paragraph(string text, Tongue tongue) => text switch
    {
        _ when Address().IsMatch(text) => $"<p><a class=\"b\" href=\"{Encode(text)}\">{Encode(OpenPage[tongue])}</a></p>",
        _ when Code().IsMatch(text) => $"<p class=\"k\">{Encode(text)}</p>",
        _ => $"<p>{string.Join("<br>", text.Split('\n').Select(Line))}</p>",
    };

    private static string Line(string text) =>
        AddressInside().Replace(Encode(text), found => $"<a href=\"{found.Value}\">{found.Value}</a>");

    /// <summary>Accented letters stay as they are; only what HTML itself uses is escaped.</summary>
    private static string Encode(string text) => HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text);

    [GeneratedRegex("\n{2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Paragraphs();

    [GeneratedRegex("^https?://\\S+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex("https?://[^\\s<&]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressInside();

    [GeneratedRegex("^[0-9]{3} [0-9]{3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
