using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>Why a statistic has no value for data that can occur. See docs/methods.md, house rule 1.</summary>
public enum UndefinedReason
{
    /// <summary>Nobody answered.</summary>
    NoData,

    /// <summary>Fewer answers than the definition needs.</summary>
    TooFew,

    /// <summary>All values are equal, and the statistic describes variation.</summary>
    NoVariation,

    /// <summary>No unit has two values that could be compared.</summary>
    NoPairs,

    /// <summary>The definition divides by a quantity that is zero here.</summary>
    ZeroDenominator,

    /// <summary>The statistic has no meaning for this scale, panel size or design.</summary>
    NotApplicable,
}

/// <summary>
/// The value of a statistic, or the reason why there is none. Never NaN and never infinite: <see cref="Of"/> refuses both.
/// </summary>
[JsonConverter(typeof(MeasureJsonConverter))]
public readonly record struct Measure
{
    private readonly double value;
    private readonly UndefinedReason reason;

    private Measure(double value, UndefinedReason reason, bool isDefined)
    {
        this.value = value;
        this.reason = reason;
        IsDefined = isDefined;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The measure is undefined.</exception>
    public double Value => IsDefined ? value : throw new InvalidOperationException($"The measure is undefined: {Reason.Code()}.");

    /// <summary>Why there is no value. Meaningless when <see cref="IsDefined"/>.</summary>
    public UndefinedReason Reason => reason;

    /// <summary>The value, or null when undefined.</summary>
    public double? OrNull => IsDefined ? value : null;

    /// <summary>The same reason, or the value turned into another one.</summary>
    /// <param name="change">Applied to the value when there is one; gives a finite value.</param>
    public Measure Then(Func<double, double> change) => IsDefined ? Of(change(value)) : this;

    /// <summary>A defined measure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
    public static Measure Of(double value) => double.IsFinite(value)
        ? new Measure(value, default, isDefined: true)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A measure is finite; say why it is undefined instead.");

    /// <summary>An undefined measure with its reason.</summary>
    public static Measure Undefined(UndefinedReason reason) => new(0, reason, isDefined: false);

    /// <inheritdoc/>
    public override string ToString() =>
        IsDefined ? value.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : Reason.Code();
}

/// <summary>The names of reasons in files and on the command line.</summary>
public static class UndefinedReasons
{
    /// <summary>The stable code of a reason, such as <c>too-few</c>.</summary>
    public static string Code(this UndefinedReason reason) => reason switch
    {
        UndefinedReason.NoData => "no-data",
        UndefinedReason.TooFew => "too-few",
        UndefinedReason.NoVariation => "no-variation",
        UndefinedReason.NoPairs => "no-pairs",
        UndefinedReason.ZeroDenominator => "zero-denominator",
        UndefinedReason.NotApplicable => "not-applicable",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
    };
    /// <summary>The reason with this code.</summary>
    /// <param name="code">A code such as <c>too-few</c>.</param>
    /// <exception cref="FormatException">No reason has this code.</exception>
    public static UndefinedReason FromCode(string code)
    {
        foreach (var reason in Enum.GetValues<UndefinedReason>())
        {
            if (string.Equals(reason.Code(), code, StringComparison.Ordinal))
                return reason;
        }

        throw new FormatException($"'{code}' is no reason for being undefined.");
    }
}
