using System.Text.RegularExpressions;

namespace FourPer1000.Collab.Tests.Architecture;

/// <summary>docs/faults.md lists the attacks and faults with the tests that show each; here the list is held against the tests themselves.</summary>
public sealed partial class CaseListTests
{
    private static readonly DirectoryInfo Root = FindRoot();

    public static TheoryData<string, string> List
    {
        get
        {
            var rows = Row().Matches(File.ReadAllText(Path.Combine(Root.FullName, "docs", "faults.md")));
            return new(rows.SelectMany(row => Name().Matches(row.Groups["tests"].Value).Select(test => (row.Groups["case"].Value, test.Groups["name"].Value))));
        }
    }

    [Theory]
    [MemberData(nameof(List))]
    public void The_test_that_the_list_names_for_a_case_carries_its_mark(string attack, string test)
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Root.FullName, "tests"), $"{test}.cs", SearchOption.AllDirectories).Select(File.ReadAllText);

        Assert.Contains(sources, source => source.Contains($"[Trait(\"Case\", \"{attack}\")]", StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_names_a_test_for_each_of_its_cases()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(Root.FullName, "docs", "faults.md")));

        Assert.InRange(rows.Count, 25, int.MaxValue);
        Assert.All(rows, row => Assert.Matches(Name(), row.Groups["tests"].Value));
        Assert.Equal(rows.Count, rows.Select(row => row.Groups["case"].Value).Distinct().Count());
    }

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FourPer1000.Collab.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder;
    }

    [GeneratedRegex(@"^\| (?<case>[A-F][0-9]{1,2}) \|[^|]*\|(?<tests>[^|]*)\|", RegexOptions.Multiline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[A-Za-z0-9]+)`", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
