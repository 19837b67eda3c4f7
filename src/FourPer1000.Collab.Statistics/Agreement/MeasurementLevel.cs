using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>What the categories of a scale mean to each other, which decides how far two ratings disagree.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MeasurementLevel>))]
public enum MeasurementLevel
{
    /// <summary>Names: ratings are equal or not.</summary>
    Nominal,

    /// <summary>Order: two ratings are as far apart as there are ratings between them.</summary>
    Ordinal,

    /// <summary>Distances: the squared difference of the values.</summary>
    Interval,

    /// <summary>Proportions: ((a - b)/(a + b))², for values of which none is negative.</summary>
    Ratio,
}
