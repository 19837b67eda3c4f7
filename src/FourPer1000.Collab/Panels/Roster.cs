using System.Net.Mail;
using System.Text;
using FourPer1000.Collab.Accounts;

namespace FourPer1000.Collab.Panels;

/// <summary>A line of a roster: somebody to invite, a repetition of an earlier line, or something to correct.</summary>
/// <param name="Number">The line in the text, from 1.</param>
/// <param name="Text">The line as it was given.</param>
public sealed record RosterLine(int Number, string Text)
{
    public Invitee? Invitee { get; init; }

    /// <summary>What to correct; placeholder {0} is <see cref="Value"/>.</summary>
    public Phrase? Problem { get; init; }

    /// <summary>The part of the line that is wrong.</summary>
    public string Value { get; init; } = "";

    /// <summary>The earlier line with the same address; whoever is named twice is invited once.</summary>
    public int? RepeatsLine { get; init; }
}

/// <summary>
/// A list of people to invite, as it comes out of a mail or a spreadsheet: one person a line with mail, name and language, separated by
/// semicolons, commas or tabs, with or without a line of column names. Reading it looks nobody up.
/// </summary>
public sealed record Roster(IReadOnlyList<RosterLine> Lines)
{
    public const int MostLines = 2000;
    private const int LongestMail = 254;
    private const int LongestName = 200;

    /// <summary>Everybody to invite, each once.</summary>
    public IReadOnlyList<Invitee> Invitees => [.. Lines.Select(line => line.Invitee).OfType<Invitee>()];

    public IReadOnlyList<RosterLine> Problems => [.. Lines.Where(line => line.Problem is not null)];

    /// <param name="text">The list.</param>
    /// <param name="otherwise">The language of people whose line names none.</param>
    public static Roster Read(string text, Tongue otherwise)
    {
        var rows = RosterText.Rows(text);
        var columns = RosterColumns.Named(rows is [var first, ..] ? first : null);
        var lines = rows.Skip(columns is null ? 0 : 1).Take(MostLines).Select(row => Read(row, columns ?? RosterColumns.InOrder, otherwise)).ToList();
        return new Roster([.. WithoutRepetitions(lines)]);
    }

    private static RosterLine Read(RosterRow row, RosterColumns columns, Tongue otherwise)
    {
        var line = new RosterLine(row.Number, row.Text);
        var (mail, name, language) = (row.Cell(columns.Mail), row.Cell(columns.Name), row.Cell(columns.Language));
        if (!IsMail(mail))
        {
            return line with { Problem = RosterProblems.Mail, Value = mail };
        }

        if (name.Length > LongestName)
        {
            return line with { Problem = RosterProblems.Name, Value = name[..40] + "…" };
        }

        return language.Length == 0 ? line with { Invitee = new Invitee(mail, name, otherwise) }
            : RosterColumns.Tongue(language) is { } tongue ? line with { Invitee = new Invitee(mail, name, tongue) }
            : line with { Problem = RosterProblems.Language, Value = language };
    }

    /// <summary>An address that a mail can be sent to: one part, an at sign, a domain with a dot.</summary>
    private static bool IsMail(string text) =>
        text.Length <= LongestMail
        && !text.Any(char.IsWhiteSpace)
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text
        && address.Host.Contains('.', StringComparison.Ordinal);

    private static IEnumerable<RosterLine> WithoutRepetitions(IEnumerable<RosterLine> lines)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Invitee is not { } invitee || seen.TryAdd(AccountBook.Normalize(invitee.Mail), line.Number))
            {
                yield return line;
            }
            else
            {
                yield return line with { Invitee = null, RepeatsLine = seen[AccountBook.Normalize(invitee.Mail)] };
            }
        }
    }
}

/// <summary>What can be wrong with a line.</summary>
public static class RosterProblems
{
    public static readonly Phrase Mail = new(
        "“{0}” is not a complete mail address.",
        "«\u00A0{0}\u00A0» n’est pas une adresse électronique complète.",
        "«{0}» no es una dirección de correo completa.");

    public static readonly Phrase Name = new(
        "The name “{0}” is longer than 200 letters.",
        "Le nom «\u00A0{0}\u00A0» dépasse 200 lettres.",
        "El nombre «{0}» tiene más de 200 letras.");

    public static readonly Phrase Language = new(
        "The language “{0}” is none of en, fr and es.",
        "La langue «\u00A0{0}\u00A0» n’est ni en, ni fr, ni es.",
        "El idioma «{0}» no es en, fr ni es.");
}

/// <summary>A row of cells with the line it came from.</summary>
internal sealed record RosterRow(int Number, string Text, IReadOnlyList<string> Cells)
{
    public string Cell(int? column) => column is { } index && index < Cells.Count ? Cells[index].Trim().Normalize(NormalizationForm.FormC) : "";
}

/// <summary>Which cell is which.</summary>
internal sealed record RosterColumns(int? Mail, int? Name, int? Language)
{
    private static readonly HashSet<string> MailNames =
        Words("mail", "e-mail", "email", "address", "courriel", "adresse", "correo", "correo electrónico");

    private static readonly HashSet<string> PersonNames = Words("name", "display name", "nom", "prénom et nom", "nombre");
    private static readonly HashSet<string> LanguageNames = Words("language", "lang", "langue", "idioma", "lengua");

    public static RosterColumns InOrder { get; } = new(0, 1, 2);

    /// <summary>The columns that a first line names; null if it is no line of names.</summary>
    public static RosterColumns? Named(RosterRow? row) => row is not null && Find(row, MailNames) is { } mail
        ? new RosterColumns(mail, Find(row, PersonNames), Find(row, LanguageNames))
        : null;

    /// <summary>A language by its code or its name in any of the three.</summary>
    public static Tongue? Tongue(string word) => word.ToLowerInvariant() switch
    {
        "english" or "anglais" or "inglés" => Collab.Language.Tongue.En,
        "french" or "français" or "francés" => Collab.Language.Tongue.Fr,
        "spanish" or "espagnol" or "español" => Collab.Language.Tongue.Es,
        var code => Tongues.Parse(code),
    };

    private static int? Find(RosterRow row, HashSet<string> names)
    {
        var index = row.Cells.ToList().FindIndex(cell => names.Contains(cell.Trim()));
        return index < 0 ? null : index;
    }

    private static HashSet<string> Words(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
