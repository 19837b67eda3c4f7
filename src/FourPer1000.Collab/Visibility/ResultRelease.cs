using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Visibility;

/// <summary>
/// What of an item's numbers may leave the server. Below k answers nothing does: not the numbers, not how many there are. A scale
/// nobody answered and one with too few answers look the same.
/// </summary>
public static class ResultRelease
{
    /// <summary>The figures with everything that rests on fewer than k answers taken out; null when nothing is left.</summary>
    public static ItemFigures? Of(ItemFigures figures, int k) => figures switch
    {
        RatingFigures rating => Rating(rating, k),
        _ when figures.Answered < k => null,
        EstimateFigures estimate => Estimate(estimate, k),
        YearFigures years => years.Answered >= 2 * k ? years : years with { Years = [] },
        YesNoFigures votes when votes.Yes + votes.No < k => votes with { InFavour = null },
        _ => figures,
    };

    /// <summary>Whether this scale's numbers are withheld.</summary>
    public static bool IsWithheld(this ScaleFigures scale) => scale.Counts.Count == 0;

    private static RatingFigures? Rating(RatingFigures rating, int k)
    {
        var released = rating.Scales.Select(scale => scale.Answered >= k ? Visible(scale, k) : Withheld(scale)).ToList();
        return released.TrueForAll(IsWithheld) ? null : new RatingFigures(released);
    }

    private static ScaleFigures Visible(ScaleFigures scale, int k) =>
        scale.Stability is { } stability && stability.Pairs < k ? scale with { Stability = null } : scale;

    private static ScaleFigures Withheld(ScaleFigures scale) => new(
        scale.Scale, Counts: [], CannotJudge: 0, Summary: null, For: null, Against: null, Statistics.ConsensusOutcome.TooFew, QuantileSensitive: false, Stability: null);

    /// <summary>Single numbers, the smallest and the largest among them, are shown only from 2k on; below that the quartiles speak.</summary>
    private static EstimateFigures Estimate(EstimateFigures estimate, int k) =>
        estimate.Answered >= 2 * k ? estimate : estimate with { Values = [] };
}
