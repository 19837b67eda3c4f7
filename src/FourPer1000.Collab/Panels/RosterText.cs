using System.Text;

namespace FourPer1000.Collab.Panels;

/// <summary>From bytes to text, and from text to rows of cells.</summary>
public static class RosterText
{
    private static readonly char[] Separators = [';', '\t', ','];

    /// <summary>
    /// The text of a file. A mark at its beginning says which Unicode it is; without one it is UTF-8 or, where that cannot be, the Western
    /// code page in which spreadsheets of older offices save.
    /// </summary>
    public static string Decode(byte[] file)
    {
        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            using var reader = new StreamReader(new MemoryStream(file), strict, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file);
        }
    }

    /// <summary>The rows that hold anything, with the number of their line.</summary>
    internal static IReadOnlyList<RosterRow> Rows(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var separator = Separator(lines);
        return
        [
            .. lines
                .Select((line, index) => new RosterRow(index + 1, line.Trim(), Cells(line, separator)))
                .Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))),
        ];
    }

    /// <summary>Of the usual separators the one that occurs on most lines; a name may hold a comma, so the others come first.</summary>
    private static char Separator(string[] lines) =>
        Separators.MaxBy(separator => lines.Count(line => line.Contains(separator, StringComparison.Ordinal)));

    /// <summary>The cells of a line; a cell in double quotes may hold separators, and a quote when it is doubled.</summary>
    private static List<string> Cells(string line, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
                cell.Append(quoted && cell.Length > 0 ? "\"" : "");
            }
            else if (letter == separator && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (!char.IsControl(letter))
            {
                cell.Append(letter);
            }
        }

        return [.. cells, cell.ToString()];
    }
}
