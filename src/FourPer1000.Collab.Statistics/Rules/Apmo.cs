namespace FourPer1000.Collab.Statistics;

/// <summary>How many agreed with, were neutral to and disagreed with one item.</summary>
/// <param name="Agree">At least 0.</param>
/// <param name="Neutral">At least 0; counts as an opinion.</param>
/// <param name="Disagree">At least 0.</param>
public sealed record OpinionCounts(int Agree, int Neutral, int Disagree)
{
    /// <summary>All opinions on the item.</summary>
    public int Total => Agree + Neutral + Disagree;

    /// <summary>The opinions behind a distribution.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="agree">The upper band.</param>
    /// <param name="disagree">The lower band; does not touch the upper.</param>
    public static OpinionCounts Of(Histogram answers, Band agree, Band disagree)
    {
        var (high, low) = (answers.CountIn(agree), answers.CountIn(disagree));
        return new OpinionCounts(high, answers.Used - high - low, low);
    }
}

/// <summary>
/// Average percent of majority opinions: the cut-off is the sum of all agreements of items with a majority of agreements and all
/// disagreements of items with a majority of disagreements, divided by all opinions. An item has consensus if its share of agreements or
/// of disagreements is above the cut-off. Computed anew in each round. See docs/methods.md, rule.apmo.
/// </summary>
/// <remarks>A majority is strictly more than half: exactly half is none. Source: Kapoor 1987; von der Gracht 2012.</remarks>
/// <param name="Used">All opinions.</param>
/// <param name="MajorityAgreements">Agreements of the items in which they are a majority.</param>
/// <param name="MajorityDisagreements">Disagreements of the items in which they are a majority.</param>
/// <param name="CutOff">From 0 to 1; undefined (<c>no-data</c>) without an opinion.</param>
/// <param name="Consensus">
/// For each item; undefined (<c>no-data</c>) without an opinion at all, and for a single item without one.
/// </param>
/// <param name="Variant">How items are held against the cut-off.</param>
public sealed record Apmo(
    int Used, int MajorityAgreements, int MajorityDisagreements, Finding<Rational> CutOff, Finding<IReadOnlyList<Finding<bool>>> Consensus, string Variant)
    : IStatisticResult
{
    /// <inheritdoc/>
    public int Dropped => 0;

    /// <summary>Computes the cut-off and holds every item against it.</summary>
    /// <param name="items">The opinions on each item.</param>
    /// <param name="comparison">More than (the default in the literature) or at least.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative count.</exception>
    public static Apmo Of(IReadOnlyList<OpinionCounts> items, Comparison comparison)
    {
        foreach (var item in items)
            Guard(item);

        var agreements = items.Where(item => 2L * item.Agree > item.Total).Sum(item => item.Agree);
        var disagreements = items.Where(item => 2L * item.Disagree > item.Total).Sum(item => item.Disagree);
        var total = items.Sum(item => item.Total);
        var cutOff = new Share(agreements + disagreements, total).Fraction;
        var consensus = cutOff.Select<IReadOnlyList<Finding<bool>>>(share => [.. items.Select(item => Decide(item, share, comparison))]);
        return new Apmo(total, agreements, disagreements, cutOff, consensus, $"share {comparison.Code()} cut-off");
    }

    private static Finding<bool> Decide(OpinionCounts item, Rational cutOff, Comparison comparison) =>
        new Share(Math.Max(item.Agree, item.Disagree), item.Total).Is(comparison, cutOff);

    private static void Guard(OpinionCounts item)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(item.Agree);
        ArgumentOutOfRangeException.ThrowIfNegative(item.Neutral);
        ArgumentOutOfRangeException.ThrowIfNegative(item.Disagree);
    }
}
