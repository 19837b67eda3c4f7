using System.Text.Json;
using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Demonstration.Files;

/// <summary>The two files of the demonstration, as they lie in the assembly.</summary>
internal static class DemonstrationFiles
{
    /// <summary>What the files say beyond what is played (what to expect of it, say) is left aside.</summary>
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly Lazy<StudyFile> LazyStudy = new(() => Read<StudyFile>("demo-study.json"));
    private static readonly Lazy<ResponsesFile> LazyResponses = new(() => Read<ResponsesFile>("demo-responses.json"));

    public static StudyFile Study => LazyStudy.Value;

    public static ResponsesFile Responses => LazyResponses.Value;

    private static T Read<T>(string name)
    {
        using var file = typeof(DemonstrationFiles).Assembly.GetManifestResourceStream($"FourPer1000.Collab.Demonstration.Data.{name}")
            ?? throw new FileNotFoundException("The assembly does not hold this file of the demonstration.", name);
        return JsonSerializer.Deserialize<T>(file, Options) ?? throw new JsonException($"{name} is null.");
    }
}
