namespace FourPer1000.Collab.Studies.Subgroups;

/// <summary>
/// The answers to one item, group by group. It holds only what may be shown: a group that is too small, or whose numbers could be had by
/// subtraction, was never written down.
/// </summary>
/// <param name="By">By what the panel was divided.</param>
/// <param name="Groups">At least two; they add up to everybody who gave a value.</param>
public sealed record SubgroupSplit(SubgroupBy By, IReadOnlyList<SubgroupFigures> Groups);

/// <summary>The numbers of one group.</summary>
/// <param name="Key">The key of the college or region, <see cref="Expert"/>, or <see cref="Others"/>.</param>
/// <param name="Answered">How many of the group gave a value; at least k.</param>
/// <param name="Figures">Without single numbers, and without who cannot judge: those are shown of the whole panel only.</param>
public sealed record SubgroupFigures(string Key, int Answered, ItemFigures Figures)
{
    /// <summary>Those who know well what the item is about.</summary>
    public const string Expert = "expert";

    /// <summary>Everybody who is in none of the groups that are shown.</summary>
    public const string Others = "others";
}
