namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The RAND/UCLA class of the item is this one. Undefined: <c>not-applicable</c> on another scale than 1 to 9, else as <see cref="RandUcla"/>.
/// </summary>
/// <param name="Class">The class that fulfils the condition.</param>
/// <param name="Method">How disagreement is decided.</param>
public sealed record AppropriatenessCondition(Appropriateness Class, DisagreementMethod Method = DisagreementMethod.Ipras) : Condition
{
    /// <inheritdoc/>
    public override Finding<bool> Holds(Histogram answers, QuantileType type)
    {
        if (answers is not { Lowest: 1, Highest: 9 })
            return Finding.Undefined<bool>(UndefinedReason.NotApplicable);

        var result = RandUcla.Of(answers, new RandUclaSettings { Quantile = type });
        return (Method == DisagreementMethod.Ipras ? result.ClassByIpras : result.ClassByCounts).Select(found => found == Class);
    }
}

/// <summary>
/// The panel disagrees in the sense of RAND/UCLA. Undefined: <c>not-applicable</c> on another scale than 1 to 9, else as <see cref="RandUcla"/>.
/// </summary>
/// <param name="Method">How disagreement is decided.</param>
public sealed record DisagreementCondition(DisagreementMethod Method = DisagreementMethod.Ipras) : Condition
{
    /// <inheritdoc/>
    public override Finding<bool> Holds(Histogram answers, QuantileType type)
    {
        if (answers is not { Lowest: 1, Highest: 9 })
            return Finding.Undefined<bool>(UndefinedReason.NotApplicable);

        var result = RandUcla.Of(answers, new RandUclaSettings { Quantile = type });
        return Method == DisagreementMethod.Ipras ? result.DisagreementByIpras : result.DisagreementByCounts;
    }
}
