namespace FourPer1000.Collab.Statistics.Tests;

public class Xoshiro256Tests
{
    [Fact]
    public void It_gives_the_published_numbers_of_its_authors()
    {
        var source = new Xoshiro256(1, 2, 3, 4);

        ulong[] expected =
        [
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625, 8476171486693032832,
            10595114339597558777, 2904607092377533576,
        ];
        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(_ => source.Next()));
    }

    [Fact]
    public void Its_seeding_gives_the_published_numbers_of_SplitMix64()
    {
        var state = 1234567UL;

        Assert.Equal(
            [6457827717110365317UL, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => Xoshiro256.SplitMix64(ref state)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_numbers_and_another_seed_others()
    {
        static List<int> Draw(long seed)
        {
            var source = new Xoshiro256(seed);
            return [.. Enumerable.Range(0, 100).Select(_ => source.NextBelow(1000))];
        }

        Assert.Equal(Draw(42), Draw(42));
        Assert.NotEqual(Draw(42), Draw(-42));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1_500_000_001)]
    public void Bounded_numbers_stay_below_the_bound_and_are_not_skewed(int bound)
    {
        var source = new Xoshiro256(1);
        const int draws = 30_000;

        var lower = 0;
        for (var i = 0; i < draws; i++)
        {
            var drawn = source.NextBelow(bound);
            Assert.InRange(drawn, 0, bound - 1);
            lower += drawn < (bound + 1) / 2 ? 1 : 0;
        }

        // A modulo of 32 bits would put two thirds of the draws for the last bound into the lower half; five sigma here is 1.5 %.
        Assert.InRange((double)lower / draws, ((bound + 1) / 2 / (double)bound) - 0.015, ((bound + 1) / 2 / (double)bound) + 0.015);
    }

    [Fact]
    public void Numbers_that_more_bit_patterns_lead_to_are_not_drawn_more_often()
    {
        // Of 2^32 patterns, three lead to 86.3 % of the numbers below this bound and two to the others. Without rejection the former would be drawn in
        // 90.4 % of all cases; the standard error of the share is 0.2 %.
        const long bound = 1_500_000_000;
        var source = new Xoshiro256(7);
        var favoured = 0;
        for (var i = 0; i < 30_000; i++)
        {
            long drawn = source.NextBelow((int)bound);
            favoured += Patterns(drawn + 1) - Patterns(drawn) == 3 ? 1 : 0;
        }

        Assert.InRange(favoured / 30_000d, 0.853, 0.873);

        static long Patterns(long number) => ((number << 32) + bound - 1) / bound;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_bound_below_one_is_refused(int bound) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Xoshiro256(1).NextBelow(bound));

    [Fact]
    public void The_generator_of_the_vectors_gives_the_check_value_of_the_standard()
    {
        var source = new Minstd(1);
        var value = 0L;
        for (var i = 0; i < 10_000; i++)
            value = source.Next();

        Assert.Equal(399268537, value);
    }
}
