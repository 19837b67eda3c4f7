using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>How a quantity is held against a threshold. Printed rules differ in strictness, so it is always named.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Comparison>))]
public enum Comparison
{
    /// <summary>Greater or equal.</summary>
    [JsonStringEnumMemberName(">=")]
    AtLeast,

    /// <summary>Strictly greater.</summary>
    [JsonStringEnumMemberName(">")]
    MoreThan,

    /// <summary>Less or equal.</summary>
    [JsonStringEnumMemberName("<=")]
    AtMost,

    /// <summary>Strictly less.</summary>
    [JsonStringEnumMemberName("<")]
    LessThan,
}

/// <summary>Decides comparisons exactly.</summary>
public static class Comparisons
{
    /// <summary>Whether <c>value comparison threshold</c> is true.</summary>
    /// <param name="comparison">At least, more than, at most or less than.</param>
    /// <param name="value">The quantity.</param>
    /// <param name="threshold">The threshold.</param>
    public static bool Holds(this Comparison comparison, Rational value, Rational threshold) => Holds(comparison, value.CompareTo(threshold));

    /// <summary>Whether <c>value comparison threshold</c> is true for a quantity that has no exact fraction, such as a standard deviation.</summary>
    /// <param name="comparison">At least, more than, at most or less than.</param>
    /// <param name="value">The quantity; finite.</param>
    /// <param name="threshold">The threshold.</param>
    public static bool Holds(this Comparison comparison, double value, Rational threshold) =>
        Holds(comparison, value.CompareTo(threshold.ToDouble()));

    private static bool Holds(Comparison comparison, int order) => comparison switch
    {
        Comparison.AtLeast => order >= 0,
        Comparison.MoreThan => order > 0,
        Comparison.AtMost => order <= 0,
        Comparison.LessThan => order < 0,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Unknown comparison."),
    };
}
