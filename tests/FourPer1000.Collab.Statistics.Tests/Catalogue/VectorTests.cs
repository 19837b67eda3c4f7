using System.Text.Json;
using System.Text.Json.Nodes;

namespace FourPer1000.Collab.Statistics.Tests;

public class VectorTests
{
    private static readonly string[] Groups =
        ["agreement", "attrition", "ci", "compare", "convention", "descriptives", "large", "numeric", "ordinal", "ranking", "rule", "stability", "validity"];

    public static TheoryData<string> Ids => [.. Vector.All.Select(vector => vector.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_library_gives_the_reference_values(string id)
    {
        var vector = Vector.Find(id);

        var fields = StatisticCatalogue.Answer(vector.Statistic, vector.Input, vector.Parameters);

        var returned = fields.All.ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var expected in vector.Expected.EnumerateObject())
        {
            Assert.True(returned.TryGetValue(expected.Name, out var field), $"{id} does not return '{expected.Name}'.");
            AssertMatches(vector, expected.Name, expected.Value, field.Value);
        }

        Assert.Equal(vector.UndefinedFields.Order(StringComparer.Ordinal), UndefinedNames(fields).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_groups_of_vectors_are_read()
    {
        Assert.Equal(118, Vector.All.Count);
        Assert.Equal(Groups.Length, Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Vectors"), "*.json").Length);
        Assert.Equal(Vector.All.Count, Vector.All.Select(vector => vector.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> UndefinedNames(FieldList fields) => fields.All.Where(field => field.Reason is not null).Select(field => field.Name);

    private static void AssertMatches(Vector vector, string field, JsonElement expected, JsonNode? actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Null:
                Assert.True(actual is null, $"{vector.Id}.{field}: undefined expected, got {actual}.");
                break;
            case JsonValueKind.Array:
                AssertListMatches(vector, field, expected, Assert.IsType<JsonArray>(actual));
                break;
            case JsonValueKind.Number:
                AssertNumberMatches(vector, field, expected, actual);
                break;
            default:
                Assert.Equal(expected.GetRawText(), actual?.ToJsonString());
                break;
        }
    }

    private static void AssertListMatches(Vector vector, string field, JsonElement expected, JsonArray actual)
    {
        Assert.Equal(expected.GetArrayLength(), actual.Count);
        foreach (var (index, item) in expected.EnumerateArray().Index())
            AssertMatches(vector, $"{field}[{index}]", item, actual[index]);
    }

    private static void AssertNumberMatches(Vector vector, string field, JsonElement expected, JsonNode? actual)
    {
        Assert.True(actual is not null, $"{vector.Id}.{field}: {expected} expected, got none.");
        var want = expected.GetDouble();
        var got = JsonDocument.Parse(actual.ToJsonString()).RootElement.GetDouble();
        Assert.True(
            Math.Abs(got - want) <= vector.Absolute + (vector.Relative * Math.Abs(want)),
            $"{vector.Id}.{field}: {want:R} expected, got {got:R}.");
    }
}
