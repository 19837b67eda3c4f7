using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FourPer1000.Collab.Persistence;

/// <summary>The one way in which values are written as JSON: into columns, hashes and snapshots.</summary>
public static class JsonColumn
{
    /// <summary>Compact, camel case, enums by name, absent instead of null, and letters as they are (the text is not put into HTML).</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");
}

/// <summary>An immutable value in a column, whole: for what is read whole and never filtered on.</summary>
public sealed class JsonColumn<T>() : ValueConverter<T, string>(value => JsonColumn.Write(value), json => JsonColumn.Read<T>(json));

/// <summary>
/// Compares by the written form, because records with lists inside do not compare by value. They are immutable, so the same object
/// is the same value; that is nearly every comparison there is.
/// </summary>
public sealed class JsonComparer<T>() : ValueComparer<T>(
    (left, right) => ReferenceEquals(left, right) || JsonColumn.Write(left) == JsonColumn.Write(right),
    value => JsonColumn.Write(value).GetHashCode(StringComparison.Ordinal),
    value => value);
