using System.Text.Json.Nodes;

namespace FourPer1000.Collab.Statistics;

/// <summary>One named part of a result: a JSON value, or null with a reason.</summary>
/// <param name="Name">The published name of the field.</param>
/// <param name="Value">The value; null when undefined.</param>
/// <param name="Reason">Why there is no value; null when there is one.</param>
public sealed record StatisticField(string Name, JsonNode? Value, UndefinedReason? Reason);

/// <summary>The fields of a result in their published order.</summary>
public sealed class FieldList
{
    private readonly List<StatisticField> fields = [];
    private readonly List<(string Field, int Index, UndefinedReason Reason)> undefinedElements = [];

    /// <summary>The fields.</summary>
    public IReadOnlyList<StatisticField> All => fields;

    /// <summary>The elements of lists that have no value, with their reasons. The list holds null in their places.</summary>
    public IReadOnlyList<(string Field, int Index, UndefinedReason Reason)> UndefinedElements => undefinedElements;

    /// <summary>Adds a number or its reason.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="measure">The number.</param>
    public void Add(string name, Measure measure)
    {
        if (measure.IsDefined)
            Add(name, ToNode(measure.Value));
        else
            AddUndefined(name, measure.Reason);
    }

    /// <summary>Adds an exact number or its reason.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="finding">The number.</param>
    public void Add(string name, Finding<Rational> finding) => Add(name, finding.ToMeasure());

    /// <summary>Adds a decision or its reason.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="finding">The decision.</param>
    public void Add(string name, Finding<bool> finding) => Add(name, finding.Select(value => (JsonNode)value));

    /// <summary>Adds a count or its reason.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="finding">The count.</param>
    public void Add(string name, Finding<int> finding) => Add(name, finding.Select(value => (JsonNode)value));

    /// <summary>Adds a text or its reason.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="finding">The text.</param>
    public void Add(string name, Finding<string> finding) => Add(name, finding.Select(value => (JsonNode)value));

    /// <summary>Adds a list of numbers or its reason.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="finding">The list.</param>
    public void Add(string name, Finding<IReadOnlyList<double>> finding) => Add(name, finding.Select(ToList));

    /// <summary>Adds a count.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The count.</param>
    public void Add(string name, long value) => Add(name, JsonValue.Create(value));

    /// <summary>Adds a decision.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The decision.</param>
    public void Add(string name, bool value) => Add(name, JsonValue.Create(value));

    /// <summary>Adds a text.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The text.</param>
    public void Add(string name, string value) => Add(name, JsonValue.Create(value));

    /// <summary>Adds a list of counts.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The counts.</param>
    public void Add(string name, IEnumerable<int> values) => Add(name, new JsonArray([.. values.Select(value => (JsonNode)value)]));

    /// <summary>Adds a list of decisions.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The decisions.</param>
    public void Add(string name, IEnumerable<bool> values) => Add(name, new JsonArray([.. values.Select(value => (JsonNode)value)]));

    /// <summary>Adds a list of texts.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The texts.</param>
    public void Add(string name, IEnumerable<string> values) => Add(name, new JsonArray([.. values.Select(value => (JsonNode)value)]));

    /// <summary>Adds a list of numbers.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The numbers; finite.</param>
    public void Add(string name, IEnumerable<double> values) => Add(name, ToList(values));

    /// <summary>Adds a list in which single numbers may be undefined; the reasons are kept beside it.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="measures">The numbers.</param>
    public void Add(string name, IEnumerable<Measure> measures) => AddList(name, measures.Select(measure =>
        measure.IsDefined ? Finding.Of(ToNode(measure.Value)) : Finding.Undefined<JsonNode>(measure.Reason)));

    /// <summary>Adds a list in which single decisions may be undefined; the reasons are kept beside it.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="findings">The decisions.</param>
    public void Add(string name, IEnumerable<Finding<bool>> findings) =>
        AddList(name, findings.Select(finding => finding.Select(value => (JsonNode)value)));

    /// <summary>Adds a list in which single texts may be undefined; the reasons are kept beside it.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="findings">The texts.</param>
    public void Add(string name, IEnumerable<Finding<string>> findings) =>
        AddList(name, findings.Select(finding => finding.Select(value => (JsonNode)value)));

    /// <summary>Adds a value of any other form.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    public void Add(string name, JsonNode value) => fields.Add(new StatisticField(name, value, null));

    /// <summary>Adds a field that has no value.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="reason">Why.</param>
    public void AddUndefined(string name, UndefinedReason reason) => fields.Add(new StatisticField(name, null, reason));

    private void Add(string name, Finding<JsonNode> finding)
    {
        if (finding.IsDefined)
            Add(name, finding.Value);
        else
            AddUndefined(name, finding.Reason);
    }

    private void AddList(string name, IEnumerable<Finding<JsonNode>> findings)
    {
        var list = new JsonArray();
        foreach (var finding in findings)
        {
            if (!finding.IsDefined)
                undefinedElements.Add((name, list.Count, finding.Reason));

            list.Add(finding.IsDefined ? finding.Value : null);
        }

        Add(name, list);
    }

    private static JsonNode ToList(IEnumerable<double> values) => new JsonArray([.. values.Select(ToNode)]);

    /// <summary>Adding zero turns a negative zero into the plain one.</summary>
    private static JsonNode ToNode(double value) => JsonValue.Create(value + 0.0);
}
