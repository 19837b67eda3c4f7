using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// One testable statement about a distribution, such as "at least 7/10 rated 7 to 9" or "IQR at most 2". Conditions are immutable data,
/// compare by value and are written to JSON with their <c>kind</c>, because they are part of a locked study protocol.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ShareCondition), "share")]
[JsonDerivedType(typeof(InterquartileCondition), "iqr")]
[JsonDerivedType(typeof(MedianCondition), "median")]
[JsonDerivedType(typeof(DeviationCondition), "standard-deviation")]
[JsonDerivedType(typeof(VariationCondition), "coefficient-of-variation")]
[JsonDerivedType(typeof(AppropriatenessCondition), "rand-ucla")]
[JsonDerivedType(typeof(DisagreementCondition), "rand-ucla-disagreement")]
[JsonDerivedType(typeof(AllOf), "all-of")]
[JsonDerivedType(typeof(AnyOf), "any-of")]
public abstract record Condition
{
    /// <summary>Whether the distribution fulfils the condition; undefined when what it is about is undefined.</summary>
    /// <param name="answers">The distribution.</param>
    /// <param name="type">The definition of quartiles, for conditions that use them.</param>
    public abstract Finding<bool> Holds(Histogram answers, QuantileType type);
}

/// <summary>The share of answers in a band, held against an exact threshold. Undefined (<c>no-data</c>) when the denominator is 0.</summary>
/// <param name="Band">The values that count.</param>
/// <param name="Comparison">Usually at least.</param>
/// <param name="Threshold">From 0 to 1, such as 7/10.</param>
/// <param name="Denominator">Out of those who answered (the default) or out of all who were asked.</param>
public sealed record ShareCondition(Band Band, Comparison Comparison, Rational Threshold, Denominator Denominator = Denominator.Answered)
    : Condition
{
    /// <inheritdoc/>
    public override Finding<bool> Holds(Histogram answers, QuantileType type) =>
        new Share(answers.CountIn(Band), Denominator.Of(answers)).Is(Comparison, Threshold);
}

/// <summary>IQR at most a threshold, in scale points. Undefined (<c>no-data</c>) when nobody answered; a single answer has IQR 0.</summary>
/// <param name="AtMost">The greatest IQR that fulfils the condition.</param>
public sealed record InterquartileCondition(Rational AtMost) : Condition
{
    /// <inheritdoc/>
    public override Finding<bool> Holds(Histogram answers, QuantileType type) =>
        Quantiles.InterquartileRange(answers, type).Select(range => range <= AtMost);
}

/// <summary>The median lies in a band, ends included. Undefined (<c>no-data</c>) when nobody answered.</summary>
/// <param name="Band">The range of the median.</param>
public sealed record MedianCondition(Band Band) : Condition
{
    /// <inheritdoc/>
    public override Finding<bool> Holds(Histogram answers, QuantileType type) => Quantiles.Median(answers).Select(Band.Contains);
}

/// <summary>
/// The standard deviation (n - 1) held against a threshold, decided exactly on the squares. Undefined: <c>no-data</c> for no answer,
/// <c>too-few</c> for one.
/// </summary>
/// <param name="Comparison">Printed rules use less than or at most.</param>
/// <param name="Threshold">In scale points, at least 0.</param>
public sealed record DeviationCondition(Comparison Comparison, Rational Threshold) : Condition
{
    /// <inheritdoc/>
    public override Finding<bool> Holds(Histogram answers, QuantileType type) =>
        Moments.Variance(answers).Select(variance => Comparison.Holds(variance, Threshold * Threshold));
}

/// <summary>
/// The coefficient of variation (SD divided by the magnitude of the mean) held against a threshold, decided exactly on the squares.
/// Undefined as <see cref="DeviationCondition"/>, and <c>zero-denominator</c> for a mean of 0. Meaningless on scales without a true
/// zero; offered because the literature uses it.
/// </summary>
/// <param name="Comparison">Printed rules use at most.</param>
/// <param name="Threshold">At least 0, such as 1/2.</param>
public sealed record VariationCondition(Comparison Comparison, Rational Threshold) : Condition
{
    /// <inheritdoc/>
    public override Finding<bool> Holds(Histogram answers, QuantileType type)
    {
        var variance = Moments.Variance(answers);
        if (!variance.IsDefined)
            return Finding.Undefined<bool>(variance.Reason);

        var limit = Moments.Mean(answers).Value * Threshold;
        return Moments.Mean(answers).Value == 0
            ? Finding.Undefined<bool>(UndefinedReason.ZeroDenominator)
            : Finding.Of(Comparison.Holds(variance.Value, limit * limit));
    }
}

/// <summary>All conditions hold. One that fails decides; otherwise one that is undefined makes the whole undefined.</summary>
/// <param name="Conditions">At least one condition.</param>
public sealed record AllOf(IReadOnlyList<Condition> Conditions) : Condition
{
    /// <summary>All of these hold.</summary>
    /// <param name="conditions">At least one condition.</param>
    public static AllOf These(params Condition[] conditions) => new(conditions);

    /// <inheritdoc/>
    public override Finding<bool> Holds(Histogram answers, QuantileType type) =>
        Combination.Decide(Conditions, answers, type, decisive: false);

    /// <inheritdoc/>
    public bool Equals(AllOf? other) => other is not null && Conditions.SequenceEqual(other.Conditions);

    /// <inheritdoc/>
    public override int GetHashCode() => Combination.Hash(Conditions);
}

/// <summary>At least one condition holds. One that holds decides; otherwise one that is undefined makes the whole undefined.</summary>
/// <param name="Conditions">At least one condition.</param>
public sealed record AnyOf(IReadOnlyList<Condition> Conditions) : Condition
{
    /// <summary>One or more of these hold.</summary>
    /// <param name="conditions">At least one condition.</param>
    public static AnyOf These(params Condition[] conditions) => new(conditions);

    /// <inheritdoc/>
    public override Finding<bool> Holds(Histogram answers, QuantileType type) =>
        Combination.Decide(Conditions, answers, type, decisive: true);

    /// <inheritdoc/>
    public bool Equals(AnyOf? other) => other is not null && Conditions.SequenceEqual(other.Conditions);

    /// <inheritdoc/>
    public override int GetHashCode() => Combination.Hash(Conditions);
}
