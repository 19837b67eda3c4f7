using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Studies;

/// <summary>The figures of numbers that people give: estimates, years, points.</summary>
internal static class Estimates
{
    public static EstimateFigures Of(EstimateForm form, Protocol protocol, IReadOnlyList<SealedAnswer> answers)
    {
        var given = answers.Select(answer => answer.Value).OfType<EstimateAnswer>().ToList();
        double[] best = [.. given.Select(answer => answer.Best).Order()];
        var summary = Summary(best, protocol.Quantile);
        double? relative = summary is null || summary.Median == 0 ? null : summary.Iqr / Math.Abs(summary.Median);
        return new EstimateFigures(
            best,
            answers.Count(answer => answer.Value is CannotJudge),
            summary,
            form.WithInterval ? Median(given.Select(answer => answer.Low), protocol.K) : null,
            form.WithInterval ? Median(given.Select(answer => answer.High), protocol.K) : null,
            relative,
            Decide(best.Length, relative, protocol));
    }

    public static YearFigures Years(Protocol protocol, IReadOnlyList<SealedAnswer> answers)
    {
        double[] years = [.. answers.Select(answer => answer.Value).OfType<YearAnswer>().Select(answer => (double)answer.Year).Order()];
        return new YearFigures(years, answers.Count(answer => answer.Value is CannotJudge), Summary(years, protocol.Quantile));
    }

    /// <summary>Centre and spread of ascending numbers; null for none.</summary>
    public static Summary? Summary(double[] sorted, QuantileType type)
    {
        if (sorted.Length == 0)
        {
            return null;
        }

        var mean = sorted.Average();
        double? deviation = sorted.Length < 2 ? null : Math.Sqrt(sorted.Sum(value => (value - mean) * (value - mean)) / (sorted.Length - 1));
        return new Summary(
            Quantiles.OfSorted(sorted, new Rational(1, 2), type).Value,
            Quantiles.OfSorted(sorted, new Rational(1, 4), type).Value,
            Quantiles.OfSorted(sorted, new Rational(3, 4), type).Value,
            mean,
            deviation);
    }

    /// <summary>Far apart is no disagreement about a direction, so estimates are agreed or not settled, never split or against.</summary>
    private static ConsensusOutcome Decide(int answered, double? relativeIqr, Protocol protocol)
    {
        if (answered < protocol.MinimumAnswers)
        {
            return ConsensusOutcome.TooFew;
        }

        return relativeIqr is { } spread && Comparison.AtMost.Holds(spread, protocol.EstimateRule.RelativeIqrAtMost)
            ? ConsensusOutcome.AgreedFor
            : ConsensusOutcome.NotSettled;
    }

    /// <summary>Low and high may be left out, so fewer than k can have given them although more gave their best number.</summary>
    private static double? Median(IEnumerable<double?> values, int k)
    {
        double[] sorted = [.. values.OfType<double>().Order()];
        return sorted.Length < k ? null : Quantiles.MedianOfSorted(sorted).OrNull;
    }
}
