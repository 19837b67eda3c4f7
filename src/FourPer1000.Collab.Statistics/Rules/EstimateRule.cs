namespace FourPer1000.Collab.Statistics;

/// <summary>
/// When a panel counts as agreed on a numeric estimate: the relative interquartile range, IQR divided by the magnitude of the median, is at
/// most a limit. Immutable data with value equality, made to be stored in a locked protocol.
/// </summary>
/// <remarks>
/// Decided as IQR at most limit times |median|, so that a median of 0 needs no division: then only IQR 0 is agreement.
/// </remarks>
public sealed record EstimateRule
{
    private readonly int minAnswers = ConsensusRule.DefaultMinAnswers;
    private readonly Rational limit = new(1, 2);

    /// <summary>A name that is stable across languages.</summary>
    public string Name { get; init; } = "relative-iqr";

    /// <summary>The greatest relative IQR that is agreement; 1/2 unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public Rational RelativeIqrAtMost
    {
        get => limit;
        init => limit = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A limit is at least 0.");
    }

    /// <summary>The definition of quartiles.</summary>
    public QuantileType Quantile { get; init; } = QuantileType.Type7;

    /// <summary>The fewest estimates on which anything is decided, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MinAnswers
    {
        get => minAnswers;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            minAnswers = value;
        }
    }
}
