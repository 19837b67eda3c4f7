using System.Text.Json;
using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>Writes a histogram as <c>{"lowest":1,"counts":[0,2,5],"dropped":1}</c>.</summary>
public sealed class HistogramJsonConverter : JsonConverter<Histogram>
{
    private sealed record Form(int Lowest, int[] Counts, int Dropped);

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <inheritdoc/>
    public override Histogram? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Form>(ref reader, Web) is { Counts.Length: > 0 } form
            ? Histogram.FromCounts(form.Counts, form.Dropped, form.Lowest)
            : throw new JsonException("A histogram needs counts.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Histogram value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Form(value.Lowest, value.Counts.ToArray(), value.Dropped), Web);
}
