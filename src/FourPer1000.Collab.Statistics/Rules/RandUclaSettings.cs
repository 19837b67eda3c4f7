using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>How appropriate the panel finds something.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Appropriateness>))]
public enum Appropriateness
{
    /// <summary>Median in 1-3, without disagreement.</summary>
    [JsonStringEnumMemberName("inappropriate")]
    Inappropriate,

    /// <summary>Median in 4-6, or any disagreement.</summary>
    [JsonStringEnumMemberName("uncertain")]
    Uncertain,

    /// <summary>Median in 7-9, without disagreement.</summary>
    [JsonStringEnumMemberName("appropriate")]
    Appropriate,
}

/// <summary>The points the RAND/UCLA manual leaves open or that others decide differently.</summary>
public sealed record RandUclaSettings
{
    /// <summary>The definition of the percentiles; the manual names none.</summary>
    public QuantileType Quantile { get; init; } = QuantileType.Type7;

    /// <summary>The lower percentile; some scripts use 1/10.</summary>
    public Rational LowPercentile { get; init; } = new(3, 10);

    /// <summary>The upper percentile; some scripts use 9/10.</summary>
    public Rational HighPercentile { get; init; } = new(7, 10);

    /// <summary>
    /// Whether a median of 3.5 or 6.5 belongs to the higher region (manual). If not, appropriate needs a median of at least 7, inappropriate of at
    /// most 3 (EPAGE).
    /// </summary>
    public bool BoundaryGoesHigher { get; init; } = true;
}

/// <summary>Which of the two definitions of disagreement a condition uses.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DisagreementMethod>))]
public enum DisagreementMethod
{
    /// <summary>By the interpercentile range adjusted for symmetry.</summary>
    [JsonStringEnumMemberName("ipras")]
    Ipras,

    /// <summary>By counts at both ends and the panel size.</summary>
    [JsonStringEnumMemberName("counts")]
    Counts,
}
