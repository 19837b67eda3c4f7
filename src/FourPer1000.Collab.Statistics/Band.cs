using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>A range of neighbouring values of a scale, both ends included, such as 7 to 9.</summary>
[JsonConverter(typeof(BandJsonConverter))]
public readonly record struct Band
{
    /// <summary>A range of values.</summary>
    /// <param name="low">The lowest value of the band.</param>
    /// <param name="high">The highest value of the band; at least <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are in the wrong order.</exception>
    public Band(int low, int high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        Low = low;
        High = high;
    }

    /// <summary>The lowest value of the band.</summary>
    public int Low { get; }

    /// <summary>The highest value of the band.</summary>
    public int High { get; }

    /// <summary>Whether the value lies in the band.</summary>
    /// <param name="value">A value, also between two categories.</param>
    public bool Contains(Rational value) => value >= Low && value <= High;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low}-{High}");
}

/// <summary>Writes a band as <c>[7,9]</c>.</summary>
public sealed class BandJsonConverter : JsonConverter<Band>
{
    /// <inheritdoc/>
    public override Band Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<int[]>(ref reader) is [var low, var high] && low <= high
            ? new Band(low, high)
            : throw new JsonException("A band is a list of its lowest and its highest value.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Band value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Low);
        writer.WriteNumberValue(value.High);
        writer.WriteEndArray();
    }
}
