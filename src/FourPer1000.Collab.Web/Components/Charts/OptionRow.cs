namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>An option in a chart: its words in lines above, its track below, because labels are sentences and phones are narrow.</summary>
/// <param name="Lines">The words, broken where a line of the chart ends.</param>
/// <param name="Top">Where the row begins.</param>
internal readonly record struct OptionRow(IReadOnlyList<string> Lines, double Top)
{
    public const double LineHeight = 16;

    /// <summary>As many letters as fit at 360 px, where the letters of a chart are largest.</summary>
    private const int LettersInLine = 38;

    private const double Gap = 14;

    /// <summary>Where the marks begin.</summary>
    public double Track => Top + (LineHeight * Lines.Count) + 3;

    /// <summary>The baseline of a line of words.</summary>
    public double Baseline(int line) => Top + (LineHeight * line) + 12;

    /// <summary>Rows one below the other.</summary>
    /// <param name="labels">The words of the options in the order of the chart.</param>
    /// <param name="track">The height of the marks.</param>
    public static IReadOnlyList<OptionRow> Of(IEnumerable<string> labels, double track)
    {
        var rows = new List<OptionRow>();
        var top = 2.0;
        foreach (var label in labels)
        {
            var row = new OptionRow(Broken(label), top);
            rows.Add(row);
            top = row.Track + track + Gap;
        }

        return rows;
    }

    private static List<string> Broken(string label)
    {
        var lines = new List<string> { "" };
        foreach (var word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Chunk(LettersInLine)).Select(letters => new string(letters)))
        {
            if (lines[^1].Length + word.Length >= LettersInLine)
            {
                lines.Add("");
            }

            lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines is ["", _, ..] ? lines[1..] : lines;
    }
}
