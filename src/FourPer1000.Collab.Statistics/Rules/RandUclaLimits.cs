namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The counts by which RAND/UCLA decides agreement and disagreement for a panel of this size: floor((n+1)/3) - 1 and floor((n+1)/3), which is
/// the printed table for 8 to 16 and continues it. See docs/methods.md, rule.randUclaLimits.
/// </summary>
/// <param name="AgreementMostOutside">At most so many ratings outside the three-point region of the median.</param>
/// <param name="DisagreementLeastInEachExtreme">At least so many ratings in each of 1-3 and 7-9.</param>
public sealed record RandUclaLimits(int AgreementMostOutside, int DisagreementLeastInEachExtreme)
{
    /// <summary>The smallest panel the manual has limits for.</summary>
    public const int SmallestPanel = 8;

    /// <summary>The limits; undefined: <c>no-data</c> for an empty panel, <c>too-few</c> below 8.</summary>
    /// <param name="panelSize">n, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative size.</exception>
    public static Finding<RandUclaLimits> For(int panelSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(panelSize);
        if (panelSize < SmallestPanel)
            return Finding.Undefined<RandUclaLimits>(panelSize == 0 ? UndefinedReason.NoData : UndefinedReason.TooFew);

        var third = (int)((panelSize + 1L) / 3);
        return Finding.Of(new RandUclaLimits(third - 1, third));
    }
}
