using System.Text.RegularExpressions;

namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>A reader finds the code from the formula, and the formula from the code.</summary>
public class MethodsTests
{
    private static readonly string[] Lines = File.ReadAllLines(FindMethods());

    public static TheoryData<string> Ids => [.. StatisticCatalogue.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_statistic_has_its_formula_edges_and_code(string id)
    {
        var start = Array.IndexOf(Lines, $"### {id}");
        Assert.True(start >= 0, $"docs/methods.md has no heading '### {id}'.");

        var section = Lines.Skip(start + 1).TakeWhile(line => !line.StartsWith('#')).ToArray();
        var entry = StatisticCatalogue.Entries.Single(entry => entry.Id == id);
        Assert.Contains($"Code: `{entry.Implementation.Name}`", section);
        Assert.Contains(section, line => line.StartsWith("Edges:", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_heading_of_a_statistic_is_an_id_of_the_catalogue()
    {
        var headings = Lines.Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..]);

        Assert.Equal(StatisticCatalogue.Ids.Order(StringComparer.Ordinal), headings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_id_is_a_group_and_a_name_and_is_given_once()
    {
        Assert.All(StatisticCatalogue.Ids, id => Assert.Matches(new Regex("^[a-z]+\\.[a-z][A-Za-z0-9]*$", RegexOptions.None, TimeSpan.FromSeconds(1)), id));
        Assert.Equal(StatisticCatalogue.Ids.Count, StatisticCatalogue.Ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_group_of_the_catalogue_has_a_heading()
    {
        foreach (var group in StatisticCatalogue.Ids.Select(id => id.Split('.')[0]).Distinct(StringComparer.Ordinal))
            Assert.Contains($"## {group}", Lines);
    }

    private static string FindMethods()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FourPer1000.Collab.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");

        return Path.Combine(folder.FullName, "docs", "methods.md");
    }
}
