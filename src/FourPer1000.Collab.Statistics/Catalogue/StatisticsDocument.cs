using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Answers a document of cases: <c>{"cases": [{"id", "statistic", "input", "parameters"}]}</c> becomes
/// <c>{"results": [{"id", "statistic", "result": {field: value or null}, "undefined": {field: reason}}]}</c>, in the same order. Where a
/// single element of a list has no value, <c>"undefinedElements": {field: {index: reason}}</c> says why.
/// </summary>
public static class StatisticsDocument
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    /// <summary>Reads all cases, computes them, and only then writes the results: nothing is written when a case is wrong.</summary>
    /// <param name="input">UTF-8 JSON.</param>
    /// <param name="output">Receives UTF-8 JSON; stays open.</param>
    /// <exception cref="StatisticsDocumentException">The document is malformed, or a case is: the message names it.</exception>
    public static void Answer(Stream input, Stream output)
    {
        using var document = Parse(input);
        var results = new JsonArray();
        foreach (var (place, item) in Cases(document).Index())
            results.Add(AnswerCase(item, place));

        using var writer = new Utf8JsonWriter(output, Indented);
        new JsonObject { ["results"] = results }.WriteTo(writer);
    }

    private static JsonDocument Parse(Stream input)
    {
        try
        {
            return JsonDocument.Parse(input, Strict);
        }
        catch (JsonException fault)
        {
            throw new StatisticsDocumentException(null, $"The document is not JSON: {fault.Message}", fault);
        }
    }

    private static JsonElement.ArrayEnumerator Cases(JsonDocument document) =>
        document.RootElement.ValueKind == JsonValueKind.Object
        && document.RootElement.TryGetProperty("cases", out var cases) && cases.ValueKind == JsonValueKind.Array
            ? cases.EnumerateArray()
            : throw new StatisticsDocumentException(null, "The document has no list 'cases'.", null);

    private static JsonObject AnswerCase(JsonElement item, int place)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"number {place + 1}");
        try
        {
            var members = new CaseObject("case", item);
            id = members.Text("id");
            var statistic = members.Text("statistic");
            var parameters = members.Has("parameters") ? item.GetProperty("parameters") : default;
            return Write(id, statistic, StatisticCatalogue.Answer(statistic, item.GetProperty("input"), parameters));
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or OverflowException or KeyNotFoundException)
        {
            throw new StatisticsDocumentException(id, $"Case {id}: {fault.Message}", fault);
        }
    }

    private static JsonObject Write(string id, string statistic, FieldList fields)
    {
        var undefined = fields.All.Where(field => field.Reason is not null);
        var result = new JsonObject
        {
            ["id"] = id,
            ["statistic"] = statistic,
            ["result"] = new JsonObject(fields.All.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            ["undefined"] = new JsonObject(undefined.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Reason!.Value.Code()))),
        };
        if (fields.UndefinedElements.Count > 0)
            result["undefinedElements"] = Elements(fields);

        return result;
    }

    private static JsonObject Elements(FieldList fields)
    {
        var lists = new JsonObject();
        foreach (var list in fields.UndefinedElements.GroupBy(element => element.Field, StringComparer.Ordinal))
        {
            lists[list.Key] = new JsonObject(list.Select(element =>
                KeyValuePair.Create(element.Index.ToString(CultureInfo.InvariantCulture), (JsonNode?)element.Reason.Code())));
        }

        return lists;
    }
}

/// <summary>A document of cases that cannot be answered.</summary>
public sealed class StatisticsDocumentException : Exception
{
    internal StatisticsDocumentException(string? caseId, string message, Exception? inner)
        : base(message, inner) => CaseId = caseId;

    /// <summary>The id of the wrong case (or <c>number 3</c> when it has none); null when the document itself is wrong.</summary>
    public string? CaseId { get; }
}
