using FourPer1000.Collab.Visibility;

namespace FourPer1000.Collab.Tests.Visibility;

public sealed class ParticipationReleaseTests
{
    [Theory]
    [InlineData(12, 12, 12)]
    [InlineData(0, 0, 0)]
    [InlineData(20, 10, 5)]
    [InlineData(20, 0, 0)]
    public void Counts_that_leave_nobody_in_a_small_group_are_told(int panel, int responded, int submitted) =>
        Assert.Equal(new ParticipationRelease(responded, panel, submitted), ParticipationRelease.Of(panel, responded, submitted, k: 5));

    [Fact]
    [Trait("Case", "B3")]
    public void B3_a_panel_that_would_show_how_few_did_not_answer_is_not_told() =>
        Assert.Equal(new ParticipationRelease(11, PanelSize: null, 11), ParticipationRelease.Of(12, 11, 11, k: 5));

    [Fact]
    [Trait("Case", "B3")]
    public void B3_no_two_told_counts_differ_by_fewer_than_k()
    {
        foreach (var (panel, responded, submitted) in Every(14))
        {
            var told = ParticipationRelease.Of(panel, responded, submitted, k: 5);
            int[] counts = [0, .. new[] { told.Responded, told.PanelSize, told.Submitted }.OfType<int>()];

            Assert.All(counts.SelectMany(one => counts.Select(other => Math.Abs(one - other))), difference => Assert.True(difference is 0 or >= 5, told.ToString()));
        }
    }

    private static IEnumerable<(int Panel, int Responded, int Submitted)> Every(int most) =>
        from panel in Enumerable.Range(0, most + 1)
        from responded in Enumerable.Range(0, panel + 1)
        from submitted in Enumerable.Range(0, panel + 1)
        select (panel, responded, submitted);
}
