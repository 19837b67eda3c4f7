using FourPer1000.Collab.Visibility;

namespace FourPer1000.Collab.Tests.Visibility;

[Trait("Case", "B3")]
public sealed class SubgroupReleaseTests
{
    private const int K = 5;

    [Fact]
    public void Groups_of_k_that_leave_nobody_over_are_shown() => Assert.Equal(["a", "b"], Shown([("a", 7), ("b", 5)], all: 12));

    [Fact]
    public void B3_a_group_too_small_is_not_shown_and_takes_another_with_it_where_it_could_be_had_by_subtraction() =>
        Assert.Equal(["a"], Shown([("a", 7), ("b", 6), ("c", 2)], all: 15));

    [Fact]
    public void Small_groups_are_shown_as_one_when_they_are_enough_together() =>
        Assert.Equal(["a"], Shown([("a", 7), ("b", 3), ("c", 2)], all: 12));

    [Fact]
    public void B3_nothing_is_shown_where_one_group_and_a_few_others_are_all() => Assert.Empty(Shown([("a", 9), ("b", 3)], all: 12));

    [Fact]
    public void One_group_of_everybody_says_nothing_new() => Assert.Empty(Shown([("a", 12)], all: 12));

    [Fact]
    public void A_group_needs_k_answers_on_every_scale() =>
        Assert.Empty(SubgroupRelease.Of(new Dictionary<string, IReadOnlyList<int>> { ["a"] = [6, 4], ["b"] = [6, 6] }, [12, 10], K));

    [Fact]
    public void B3_whatever_is_added_and_subtracted_at_least_k_people_are_behind_it()
    {
        foreach (var sizes in Every(groups: 4, most: 8))
        {
            var unnamed = sizes[^1];
            var groups = sizes[..^1].Index().Select(size => (Name: $"{size.Index}", size.Item)).ToArray();
            var shown = Shown(groups, sizes.Sum());
            int[] parts = [.. shown.Select(name => groups.First(group => group.Name == name).Item)];
            int[] pieces = [.. parts, sizes.Sum() - parts.Sum()];

            Assert.All(pieces, people => Assert.True(people is 0 or >= K || parts.Length == 0, $"{string.Join('+', sizes)} ({unnamed} unnamed) showed {string.Join('+', parts)}"));
            Assert.NotEqual(1, pieces.Count(people => people > 0 && parts.Length > 0));
        }
    }

    private static IReadOnlyList<string> Shown((string Name, int Size)[] groups, int all) =>
        SubgroupRelease.Of(groups.ToDictionary(group => group.Name, group => (IReadOnlyList<int>)[group.Size]), [all], K);

    /// <summary>All panels of so many groups, each of at most so many people.</summary>
    private static IEnumerable<int[]> Every(int groups, int most) => groups == 0
        ? [[]]
        : Every(groups - 1, most).SelectMany(sizes => Enumerable.Range(0, most + 1).Select(size => (int[])[.. sizes, size]));
}
