using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Summary = FourPer1000.Collab.Studies.Summary;

namespace FourPer1000.Collab.Tests.Visibility;

/// <summary>What leaves the server when fewer than k people answered: nothing.</summary>
public sealed class ResultReleaseTests
{
    private const int K = 5;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void Below_k_nothing_of_a_rating_is_left(int answered) => Assert.Null(ResultRelease.Of(new RatingFigures([Scale("importance9", answered)]), K));

    [Fact]
    public void From_k_on_a_rating_is_shown() =>
        Assert.Equal(K, Assert.IsType<RatingFigures>(ResultRelease.Of(new RatingFigures([Scale("importance9", K)]), K)).Scales[0].Answered);

    [Fact]
    public void One_scale_can_be_shown_while_the_other_is_withheld()
    {
        var released = (RatingFigures)ResultRelease.Of(new RatingFigures([Scale("importance9", 6), Scale("feasibility9", 4)]), K)!;

        Assert.False(released.Scales[0].IsWithheld());
        Assert.True(released.Scales[1].IsWithheld());
    }

    [Fact]
    [Trait("Case", "B12")]
    public void A_scale_with_too_few_answers_looks_like_one_that_nobody_answered()
    {
        var few = Withheld(Scale("feasibility9", 4) with { CannotJudge = 2, Outcome = ConsensusOutcome.AgreedFor });
        var none = Withheld(Scale("feasibility9", 0));

        Assert.Equal(JsonColumn.Write(none), JsonColumn.Write(few));
        Assert.DoesNotContain("agreed", JsonColumn.Write(few), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Stability_over_fewer_than_k_pairs_is_withheld()
    {
        var figures = new RatingFigures([Scale("importance9", 8) with { Stability = new StabilityFigure(4, 3, Stable: null) }]);

        Assert.Null(((RatingFigures)ResultRelease.Of(figures, K)!).Scales[0].Stability);
    }

    [Theory]
    [InlineData(4, false, false)]
    [InlineData(5, true, false)]
    [InlineData(9, true, false)]
    [InlineData(10, true, true)]
    public void Single_numbers_are_shown_from_twice_k_on_and_quartiles_from_k(int answered, bool summary, bool values)
    {
        var figures = new EstimateFigures(
            [.. Enumerable.Range(1, answered).Select(i => (double)i)], 0, new Summary(3, 2, 4, 3, 1), 1, 5, 0.5, ConsensusOutcome.NotSettled);

        var released = (EstimateFigures?)ResultRelease.Of(figures, K);

        Assert.Equal(summary, released?.Summary is not null);
        Assert.Equal(values, released?.Values.Count > 0);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Choices_rankings_and_texts_follow_the_same_rule(int answered, bool shown)
    {
        Assert.Equal(shown, ResultRelease.Of(new ChoiceFigures([answered, 0], answered, 0), K) is not null);
        Assert.Equal(shown, ResultRelease.Of(new RankingFigures(["a", "b"], [1, 2], answered, 0.5, 0.1), K) is not null);
        Assert.Equal(shown, ResultRelease.Of(new TextFigures(answered), K) is not null);
    }

    [Theory]
    [InlineData(4, false, false)]
    [InlineData(5, true, false)]
    [InlineData(10, true, true)]
    public void Single_years_are_shown_from_twice_k_on(int answered, bool summary, bool years)
    {
        var figures = new YearFigures([.. Enumerable.Range(2030, answered).Select(year => (double)year)], 0, new Summary(2032, 2031, 2033, 2032, 1));

        var released = (YearFigures?)ResultRelease.Of(figures, K);

        Assert.Equal(summary, released?.Summary is not null);
        Assert.Equal(years, released?.Years.Count > 0);
    }

    [Theory]
    [InlineData(4, 0, 0, false, false)]
    [InlineData(3, 1, 3, true, false)]
    [InlineData(3, 2, 0, true, true)]
    public void The_share_in_favour_rests_on_at_least_k_who_said_yes_or_no(int yes, int no, int abstained, bool shown, bool share)
    {
        var released = (YesNoFigures?)ResultRelease.Of(new YesNoFigures(yes, no, abstained, ShareFigure.From(yes, yes + no)), K);

        Assert.Equal(shown, released is not null);
        Assert.Equal(share, released?.InFavour is not null);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Allocations_follow_the_same_rule(int answered, bool shown) =>
        Assert.Equal(shown, ResultRelease.Of(new AllocationFigures([new Summary(50, 40, 60, 50, 5)], answered, 0), K) is not null);

    private static ScaleFigures Withheld(ScaleFigures scale) =>
        ((RatingFigures)ResultRelease.Of(new RatingFigures([Scale("importance9", 6), scale]), K)!).Scales[1];

    private static ScaleFigures Scale(string key, int answered) => new(
        key,
        [0, 0, 0, 0, 0, 0, answered, 0, 0],
        CannotJudge: 0,
        answered == 0 ? null : new Summary(7, 7, 7, 7, 0),
        For: null,
        Against: null,
        ConsensusOutcome.NotSettled,
        QuantileSensitive: false,
        Stability: null);
}
