using System.Text.Json;

namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>One case of the shared reference vectors.</summary>
public sealed record Vector(string Id, string Statistic, JsonElement Input, JsonElement Parameters, JsonElement Expected, string[] UndefinedFields, double Absolute, double Relative)
{
    public static IReadOnlyList<Vector> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Vectors"), "*.json").Order(StringComparer.Ordinal).SelectMany(Read)];

    public static Vector Find(string id) => All.Single(vector => vector.Id == id);

    private static IEnumerable<Vector> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(Read)];
    }

    private static Vector Read(JsonElement item)
    {
        var tolerance = item.GetProperty("tolerance");
        return new Vector(
            item.GetProperty("id").GetString()!,
            item.GetProperty("statistic").GetString()!,
            item.GetProperty("input").Clone(),
            item.GetProperty("parameters").Clone(),
            item.GetProperty("expected").Clone(),
            [.. item.GetProperty("undefinedFields").EnumerateArray().Select(field => field.GetString()!)],
            tolerance.GetProperty("absolute").GetDouble(),
            tolerance.GetProperty("relative").GetDouble());
    }
}
