using System.Collections.Frozen;
using System.Text.Json;

namespace FourPer1000.Collab.Statistics;

/// <summary>Every statistic by its name, for the command line, for exports that are recomputed, and for the reference vectors.</summary>
public static class StatisticCatalogue
{
    /// <summary>All entries, group by group.</summary>
    public static IReadOnlyList<StatisticEntry> Entries { get; } =
    [
        .. DescriptiveEntries.All,
        .. RuleEntries.All,
        .. AgreementEntries.All,
        .. OrdinalEntries.All,
        .. ValidityEntries.All,
        .. StabilityEntries.All,
        .. ComparisonEntries.All,
        .. RankingEntries.All,
        .. NumericEntries.All,
        .. IntervalEntries.All,
        .. AttritionEntries.All,
        .. ConventionEntries.All,
        .. VerdictEntries.All,
        .. GeneratorEntries.All,
    ];

    private static readonly FrozenDictionary<string, StatisticEntry> ById =
        Entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>The names of all statistics, in the order of the catalogue.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Entries.Select(entry => entry.Id)];

    /// <summary>Computes one statistic.</summary>
    /// <param name="statistic">Its name.</param>
    /// <param name="input">The data: an object whose members depend on the statistic.</param>
    /// <param name="parameters">The settings: an object; what is left out takes the documented default.</param>
    /// <exception cref="FormatException">There is no such statistic, or a member is missing or of the wrong kind.</exception>
    /// <exception cref="ArgumentException">A value is out of its range.</exception>
    public static FieldList Answer(string statistic, JsonElement input, JsonElement parameters)
    {
        if (!ById.TryGetValue(statistic, out var entry))
            throw new FormatException($"There is no statistic '{statistic}'.");

        var fields = new FieldList();
        entry.Answer(new CaseObject("input", input), new CaseObject("parameters", parameters), fields);
        return fields;
    }
}
