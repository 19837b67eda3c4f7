namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>A mark of a chart that has a short label, such as the number of an item.</summary>
public readonly record struct LabelledMark(double X, double Y, string Label);

/// <summary>Where a label stands and to which side it runs.</summary>
public readonly record struct LabelPlace(double X, double Y, string Anchor);

/// <summary>
/// Puts short labels beside their marks so that none covers a mark or another label: to the right if there is room, else to the left,
/// above, below or at a corner. In a crowd without room the right side is taken all the same; the table has every number.
/// </summary>
public static class LabelPlaces
{
    private const double Letter = 8.5;
    private const double Height = 12;

    /// <param name="marks">The marks in the order in which they take their places.</param>
    /// <param name="size">Half the width of a mark.</param>
    public static IReadOnlyList<LabelPlace> Beside(IReadOnlyList<LabelledMark> marks, double size)
    {
        var taken = marks.Select(mark => new Box(mark.X - size, mark.Y - size, mark.X + size, mark.Y + size)).ToList();
        var places = new List<LabelPlace>(marks.Count);
        foreach (var mark in marks)
        {
            var (place, box) = Choose(mark, size, taken);
            taken.Add(box);
            places.Add(place);
        }

        return places;
    }

    private static (LabelPlace Place, Box Box) Choose(LabelledMark mark, double size, List<Box> taken)
    {
        var options = Around(mark, size + 3.5).ToList();
        var free = options.FindIndex(option => option.Box.IsInside && !taken.Exists(option.Box.Meets));
        return options[Math.Max(0, free)];
    }

    private static IEnumerable<(LabelPlace Place, Box Box)> Around(LabelledMark mark, double away)
    {
        var (x, y, width) = (mark.X, mark.Y, mark.Label.Length * Letter);
        yield return Standing(x + away, y + 4, "start", width);
        yield return Standing(x - away, y + 4, "end", width);
        yield return Standing(x, y - away, "middle", width);
        yield return Standing(x, y + away + 9, "middle", width);
        yield return Standing(x + (away * .7), y - (away * .7), "start", width);
        yield return Standing(x + (away * .7), y + (away * .7) + 9, "start", width);
        yield return Standing(x - (away * .7), y - (away * .7), "end", width);
        yield return Standing(x - (away * .7), y + (away * .7) + 9, "end", width);
        yield return Standing(x + (2.4 * away), y + 4, "start", width);
        yield return Standing(x - (2.4 * away), y + 4, "end", width);
    }

    private static (LabelPlace Place, Box Box) Standing(double x, double y, string anchor, double width)
    {
        var left = anchor switch { "start" => x, "end" => x - width, _ => x - (width / 2) };
        return (new LabelPlace(x, y, anchor), new Box(left, y - Height + 2, left + width, y + 2));
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        /// <summary>Within the picture; charts are about this wide.</summary>
        public bool IsInside => Left >= 0 && Right <= 344 && Top >= 0;

        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
