using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// When an item counts as stable between two rounds. Stability is not agreement: a panel can be stably split. Immutable data with value
/// equality, made to be stored in a locked protocol.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MovementRule), "movement")]
[JsonDerivedType(typeof(NetChangeRule), "net-change")]
public abstract record StabilityRule
{
    private readonly int minPairs = 5;

    /// <summary>The platform's rule: 7/10 of those who answered in both rounds moved by at most one point.</summary>
    public static StabilityRule Default { get; } = new MovementRule();

    /// <summary>k: the fewest panelists with an answer in both rounds on whom anything is decided, at least 1; 5 unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MinPairs
    {
        get => minPairs;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            minPairs = value;
        }
    }

    /// <summary>A name that is stable across languages.</summary>
    [JsonIgnore]
    public abstract string Name { get; }

    /// <summary>Whether the rounds are stable, for at least one pair.</summary>
    internal abstract bool IsStable(RoundPairs pairs);
}

/// <summary>A share of the panelists moved by at most so many points.</summary>
public sealed record MovementRule : StabilityRule
{
    /// <summary>The greatest move, in scale points, that counts as staying; 1 unless told otherwise.</summary>
    public int MostPoints { get; init; } = 1;

    /// <summary>The share of panelists that must have stayed; 7/10 unless told otherwise.</summary>
    public Rational AtLeast { get; init; } = new(7, 10);

    /// <inheritdoc/>
    public override string Name => "movement";

    internal override bool IsStable(RoundPairs pairs) => pairs.MovedAtMost(MostPoints).Is(Comparison.AtLeast, AtLeast).Value;
}

/// <summary>
/// The histogram changed by less than a share: half the sum of the absolute differences of its counts, divided by the pairs, is below the
/// limit. Panelists may swap places unseen. Source: Scheibe, Skutsch and Schofer (1975), 15 %.
/// </summary>
public sealed record NetChangeRule : StabilityRule
{
    /// <summary>The limit that must not be reached; 15/100 unless told otherwise.</summary>
    public Rational LessThan { get; init; } = new(15, 100);

    /// <inheritdoc/>
    public override string Name => "net-change";

    internal override bool IsStable(RoundPairs pairs) => pairs.NetChange.Is(Comparison.LessThan, LessThan).Value;
}
