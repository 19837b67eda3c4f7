using FourPer1000.Collab.Visibility;

namespace FourPer1000.Collab.Tests.Visibility;

public sealed class CoverageReleaseTests
{
    private const int K = 5;

    [Theory]
    [InlineData(4, 20, null)]
    [InlineData(5, 20, 5)]
    [InlineData(9, 20, 5)]
    [InlineData(10, 20, 10)]
    public void A_class_is_told_in_steps_of_k(int experts, int panel, int? told) => Assert.Equal(told, Of(experts, panel).High);

    [Theory]
    [InlineData(12, 12, 5)]
    [InlineData(10, 12, 5)]
    [InlineData(10, 15, 10)]
    [InlineData(9, 9, null)]
    [InlineData(5, 5, null)]
    public void Nothing_is_told_that_leaves_fewer_than_k_outside(int experts, int panel, int? told) => Assert.Equal(told, Of(experts, panel).High);

    [Fact]
    public void The_levels_fall_into_three_classes() =>
        Assert.Equal(new CoverageRelease(10, 5, 5), CoverageRelease.Of([.. Five(5), .. Five(4), .. Five(3), .. Five(1, 2, 2, 1, 2)], panelSize: 25, K));

    [Fact]
    [Trait("Case", "B3")]
    public void B3_what_one_person_says_is_in_no_difference_of_what_is_told()
    {
        foreach (var (panel, experts) in from panel in Enumerable.Range(1, 40) from experts in Enumerable.Range(0, panel) select (panel, experts))
        {
            var (before, after) = (Of(experts, panel).High ?? 0, Of(experts + 1, panel).High ?? 0);

            Assert.True(after == before || after - before == K, $"{experts} of {panel}");
            Assert.True(after == 0 || panel - after >= K, $"{experts + 1} of {panel}");
        }
    }

    private static CoverageRelease Of(int experts, int panel) => CoverageRelease.Of([.. Enumerable.Repeat(5, experts)], panel, K);

    private static IEnumerable<int> Five(params int[] levels) => Enumerable.Range(0, 5).Select(index => levels[index % levels.Length]);
}
