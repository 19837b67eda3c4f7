using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Appropriateness by the RAND/UCLA method on the scale 1 to 9: the median's region, and disagreement both by the classic counts and by the
/// interpercentile range adjusted for symmetry (IPRAS). See docs/methods.md, rule.randUcla.
/// </summary>
/// <remarks>
/// IPR = P70 - P30, C = (P30 + P70)/2, asymmetry |5 - C|, IPRAS = 2.35 + 1.5 asymmetry; disagreement if IPR > IPRAS; the index IPR/IPRAS is then
/// above 1. All exact. Nobody answered: undefined (<c>no-data</c>); fewer than 8: the classic parts are undefined (<c>too-few</c>).
/// Source: Fitch et al. 2001.
/// </remarks>
/// <param name="Used">n: ratings.</param>
/// <param name="Dropped">Missing ratings.</param>
/// <param name="Median">The median.</param>
/// <param name="LowPercentile">P30, or the lower percentile asked for.</param>
/// <param name="HighPercentile">P70, or the upper percentile asked for.</param>
/// <param name="InterpercentileRange">The difference of the two.</param>
/// <param name="CentralPoint">The middle of the two.</param>
/// <param name="Asymmetry">The distance of that from 5.</param>
/// <param name="AdjustedRange">IPRAS.</param>
/// <param name="DisagreementIndex">IPR/IPRAS.</param>
/// <param name="DisagreementByIpras">IPR above IPRAS.</param>
/// <param name="CountLow">Ratings 1 to 3.</param>
/// <param name="CountMiddle">Ratings 4 to 6.</param>
/// <param name="CountHigh">Ratings 7 to 9.</param>
/// <param name="OutsideMedianRegion">Ratings outside the three-point region that holds the median.</param>
/// <param name="AgreementByCounts">At most the limit outside that region.</param>
/// <param name="DisagreementByCounts">At least the limit in each of 1-3 and 7-9.</param>
/// <param name="ClassByCounts">The class with disagreement by counts.</param>
/// <param name="ClassByIpras">The class with disagreement by IPRAS.</param>
/// <param name="Variant">The settings in short.</param>
public sealed record RandUcla(
    int Used,
    int Dropped,
    Finding<Rational> Median,
    Finding<Rational> LowPercentile,
    Finding<Rational> HighPercentile,
    Finding<Rational> InterpercentileRange,
    Finding<Rational> CentralPoint,
    Finding<Rational> Asymmetry,
    Finding<Rational> AdjustedRange,
    Finding<Rational> DisagreementIndex,
    Finding<bool> DisagreementByIpras,
    Finding<int> CountLow,
    Finding<int> CountMiddle,
    Finding<int> CountHigh,
    Finding<int> OutsideMedianRegion,
    Finding<bool> AgreementByCounts,
    Finding<bool> DisagreementByCounts,
    Finding<Appropriateness> ClassByCounts,
    Finding<Appropriateness> ClassByIpras,
    string Variant) : IStatisticResult
{
    private static readonly Rational Floor = new(235, 100);
    private static readonly Rational Slope = new(15, 10);

    /// <summary>Applies the method.</summary>
    /// <param name="ratings">The distribution on the scale 1 to 9.</param>
    /// <param name="settings">The open points of the manual.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another scale than 1 to 9.</exception>
    public static RandUcla Of(Histogram ratings, RandUclaSettings settings)
    {
        if (ratings is not { Lowest: 1, Highest: 9 })
            throw Histogram.OtherScale(ratings, "1 to 9");

        var low = Quantiles.Exact(ratings, settings.LowPercentile, settings.Quantile);
        var high = Quantiles.Exact(ratings, settings.HighPercentile, settings.Quantile);
        var median = Quantiles.Median(ratings);
        var range = high.Select(p70 => p70 - low.Value);
        var centre = high.Select(p70 => (low.Value + p70) / 2);
        var asymmetry = centre.Select(point => (5 - point).Abs());
        var adjusted = asymmetry.Select(distance => Floor + (Slope * distance));
        var disagreement = range.Select(ipr => ipr > adjusted.Value);
        var regions = Regions.Of(ratings, settings);
        return new RandUcla(
            ratings.Used, ratings.Dropped, median, low, high, range, centre, asymmetry, adjusted, range.Select(ipr => ipr / adjusted.Value),
            disagreement, regions.Low, regions.Middle, regions.High, regions.Outside, regions.Agreement, regions.Disagreement,
            regions.Disagreement.Select(disagree => regions.Classify(disagree)), disagreement.Select(disagree => regions.Classify(disagree)),
            Describe(settings));
    }

    private static string Describe(RandUclaSettings settings) => string.Create(
        CultureInfo.InvariantCulture,
        $"P{settings.LowPercentile * 100}-P{settings.HighPercentile * 100}, {settings.Quantile}, boundary medians {Boundary(settings)}");

    private static string Boundary(RandUclaSettings settings) => settings.BoundaryGoesHigher ? "higher" : "strict";

    /// <summary>The ratings by three-point region, and what the counts decide.</summary>
    private sealed class Regions(int[] counts, int median, Finding<RandUclaLimits> limits, UndefinedReason? none)
    {
        internal Finding<int> Low => Count(counts[0]);

        internal Finding<int> Middle => Count(counts[1]);

        internal Finding<int> High => Count(counts[2]);

        internal Finding<int> Outside => Count(counts.Sum() - counts[median]);

        internal Finding<bool> Agreement => limits.Select(limit => counts.Sum() - counts[median] <= limit.AgreementMostOutside);

        internal Finding<bool> Disagreement => limits.Select(limit => Math.Min(counts[0], counts[2]) >= limit.DisagreementLeastInEachExtreme);

        internal static Regions Of(Histogram ratings, RandUclaSettings settings)
        {
            int[] counts = [ratings.CountIn(new Band(1, 3)), ratings.CountIn(new Band(4, 6)), ratings.CountIn(new Band(7, 9))];
            UndefinedReason? none = ratings.Used == 0 ? UndefinedReason.NoData : null;
            return new Regions(counts, Region(Quantiles.Median(ratings).Or(1), settings), RandUclaLimits.For(ratings.Used), none);
        }

        internal Appropriateness Classify(bool disagreement) => disagreement ? Appropriateness.Uncertain : (Appropriateness)median;

        /// <summary>0, 1 or 2; a median of 3.5 or 6.5 lies between two regions.</summary>
        private static int Region(Rational median, RandUclaSettings settings)
        {
            var half = new Rational(1, 2);
            if (settings.BoundaryGoesHigher)
                return median >= 7 - half ? 2 : median >= 4 - half ? 1 : 0;

            return median >= 7 ? 2 : median <= 3 ? 0 : 1;
        }

        private Finding<int> Count(int count) => none is { } reason ? Finding.Undefined<int>(reason) : Finding.Of(count);
    }
}
