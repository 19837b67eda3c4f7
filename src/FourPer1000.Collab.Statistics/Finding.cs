using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// What <see cref="Measure"/> is for numbers, for everything else a statistic may find: a decision, a count, a category, a list.
/// Either the value or the reason why there is none.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
[JsonConverter(typeof(FindingJsonConverter))]
public readonly record struct Finding<T>
{
    private readonly T value;
    private readonly UndefinedReason reason;

    internal Finding(T value, UndefinedReason reason, bool isDefined)
    {
        this.value = value;
        this.reason = reason;
        IsDefined = isDefined;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The finding is undefined.</exception>
    public T Value => IsDefined ? value : throw new InvalidOperationException($"The finding is undefined: {reason.Code()}.");

    /// <summary>Why there is no value. Meaningless when <see cref="IsDefined"/>.</summary>
    public UndefinedReason Reason => reason;

    /// <summary>The same reason, or the value turned into something else.</summary>
    /// <typeparam name="TOther">The type of the new value.</typeparam>
    /// <param name="change">Applied to the value when there is one.</param>
    public Finding<TOther> Select<TOther>(Func<T, TOther> change) =>
        IsDefined ? Finding.Of(change(value)) : Finding.Undefined<TOther>(reason);

    /// <summary>The value, or what to use when there is none.</summary>
    /// <param name="fallback">Used when the finding is undefined.</param>
    public T Or(T fallback) => IsDefined ? value : fallback;

    /// <inheritdoc/>
    public override string ToString() => IsDefined ? $"{value}" : reason.Code();
}

/// <summary>Makes findings.</summary>
public static class Finding
{
    /// <summary>A defined finding.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    public static Finding<T> Of<T>(T value) => new(value, default, isDefined: true);

    /// <summary>An undefined finding with its reason.</summary>
    /// <typeparam name="T">The type the value would have.</typeparam>
    /// <param name="reason">Why there is no value.</param>
    public static Finding<T> Undefined<T>(UndefinedReason reason) => new(default!, reason, isDefined: false);

    /// <summary>The finding as a measure.</summary>
    /// <param name="finding">An exact number or the reason why there is none.</param>
    public static Measure ToMeasure(this Finding<Rational> finding) =>
        finding.IsDefined ? Measure.Of(finding.Value.ToDouble()) : Measure.Undefined(finding.Reason);
}
