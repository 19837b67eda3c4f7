using System.Text.Json;
using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Reference.Files;

/// <summary>
/// How the files of the programme are read: strictly. A member that nobody takes in, or a missing one, is an error, so that
/// "all data are loaded" is held by the reader and not by care.
/// </summary>
internal static class DataFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static T Read<T>(byte[] json) =>
        JsonSerializer.Deserialize<T>(json, Strict) ?? throw new JsonException($"A {typeof(T).Name} is null.");
}

internal interface IDataFile
{
    FileMeta Meta { get; }

    Dictionary<string, SourceEntry> Sources { get; }
}

/// <summary>The head of a file. What it says about wording stands under "wording" or, in the labels, under "status".</summary>
internal sealed record FileMeta(
    string Title, string Schema, DateOnly Compiled, string? Wording = null, string? Status = null, string? Confidence = null, string? AsOf = null)
{
    public string AboutWording => string.Join(' ', new[] { Wording, Status, Confidence }.Where(text => text is not null));
}

internal sealed record SourceEntry(string What, string Kind, string Confidence, string? Url = null)
{
    public Source ToSource(string key, SourceName name) =>
        new() { Key = key, Name = name.Text, What = What, Url = Url, Kind = Kind, Confidence = Trust.Parse(Confidence) };
}

/// <summary>What pages call a source, from <c>source-names.json</c>.</summary>
internal sealed record SourceName(string En, string Fr, string Es)
{
    [JsonIgnore]
    public Translated Text => Translated.Of(En, Fr, Es);
}

/// <summary>The sources of a whole list or of one member beside it.</summary>
internal sealed record Citation(string[] Source);

/// <summary>A text with its sources and, where the file says it, the status of its wording.</summary>
internal sealed record SourcedText(string Text, string[] Source, string? Wording = null);

internal static class Trust
{
    public static Confidence Parse(string confidence) => confidence switch
    {
        "high" => Confidence.High,
        "medium" => Confidence.Medium,
        "low" => Confidence.Low,
        "n/a" => Confidence.NotApplicable,
        _ => throw new JsonException($"Unknown confidence: {confidence}."),
    };
}
