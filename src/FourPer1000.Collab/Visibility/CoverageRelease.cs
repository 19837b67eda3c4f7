namespace FourPer1000.Collab.Visibility;

/// <summary>
/// How many of a panel stand in each class of a self-rating, as far as a moderator may know: "at least so many", in steps of k, and never so
/// many that fewer than k of the panel are left outside. Of "11 of 12 know it well" one would know nearly everybody's word; and of exact counts
/// that are looked at again and again, the word of whoever has just given it.
/// </summary>
/// <param name="High">At least so many in the highest two levels; null where nothing is told.</param>
/// <param name="Middle">At least so many in the middle level.</param>
/// <param name="Low">At least so many in the lowest two levels.</param>
public sealed record CoverageRelease(int? High, int? Middle, int? Low)
{
    private const int MiddleLevel = 3;

    /// <param name="levels">What was said, from 1 to 5; who left it open is not among them.</param>
    /// <param name="panelSize">Everybody of the panel.</param>
    /// <param name="k">The smallest group of which something is told.</param>
    public static CoverageRelease Of(IReadOnlyCollection<int> levels, int panelSize, int k)
    {
        return new CoverageRelease(
            AtLeast(levels.Count(level => level > MiddleLevel)),
            AtLeast(levels.Count(level => level == MiddleLevel)),
            AtLeast(levels.Count(level => level < MiddleLevel)));

        int? AtLeast(int count) => Math.Min(count, panelSize - k) / k * k is > 0 and var told ? told : null;
    }
}
