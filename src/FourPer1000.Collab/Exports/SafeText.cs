namespace FourPer1000.Collab.Exports;

/// <summary>
/// A text as it may stand in a file that a spreadsheet opens. What a spreadsheet would take for a formula gets an apostrophe in front,
/// which it shows as text; column names and sheet names need this as much as answers do, because moderators write keys.
/// </summary>
public static class SafeText
{
    /// <summary>The signs that begin a formula, and their full-width forms, which some programs take for the same.</summary>
    private const string Openers = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>What programs skip before they look for a sign.</summary>
    private const string Quotes = "'\"`´‘’“”«»";

    public static string Of(string written)
    {
        var text = string.Concat(written.ReplaceLineEndings("\n").Where(IsKept));
        return BeginsAFormula(text) ? "'" + text : text;
    }

    /// <summary>Line ends and tabs are part of a text; the other control characters only break files.</summary>
    private static bool IsKept(char letter) => letter is '\n' or '\t' || !char.IsControl(letter);

    private static bool BeginsAFormula(string text)
    {
        var first = text.FirstOrDefault(letter => !IsSkipped(letter));
        return Openers.Contains(first, StringComparison.Ordinal) || (text.Length > 0 && text[0] is '\t' or '\n');
    }

    private static bool IsSkipped(char letter) =>
        char.IsWhiteSpace(letter) || Quotes.Contains(letter, StringComparison.Ordinal) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
