using System.Text.Json;
using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>Writes a measure as its number, or as the code of its reason: <c>0.7</c> or <c>"no-data"</c>.</summary>
public sealed class MeasureJsonConverter : JsonConverter<Measure>
{
    /// <inheritdoc/>
    public override Measure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Measure.Undefined(UndefinedReasons.FromCode(reader.GetString()!))
            : Measure.Of(reader.GetDouble());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Measure value, JsonSerializerOptions options)
    {
        if (value.IsDefined)
            writer.WriteNumberValue(value.Value);
        else
            writer.WriteStringValue(value.Reason.Code());
    }
}

/// <summary>Writes a finding as <c>{"value":...}</c> or <c>{"undefined":"too-few"}</c>.</summary>
public sealed class FindingJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Finding<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Of<T> : JsonConverter<Finding<T>>
    {
        public override Finding<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var form = JsonElement.ParseValue(ref reader);
            return form.TryGetProperty("undefined", out var reason)
                ? Finding.Undefined<T>(UndefinedReasons.FromCode(reason.GetString()!))
                : Finding.Of(form.GetProperty("value").Deserialize<T>(options)!);
        }

        public override void Write(Utf8JsonWriter writer, Finding<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(value.IsDefined ? "value" : "undefined");
            if (value.IsDefined)
                JsonSerializer.Serialize(writer, value.Value, options);
            else
                writer.WriteStringValue(value.Reason.Code());
            writer.WriteEndObject();
        }
    }
}
