using System.Globalization;
using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// How many answers fell on each category of an ordered scale, lowest category first, and how many panelists gave none. Immutable.
/// Every statistic that is a function of the distribution takes this, so that a round of 100,000 panelists costs no more than one of 10.
/// </summary>
/// <remarks>
/// Missing is not a category: "cannot judge" and "not answered" are counted in <see cref="Dropped"/> only. Categories nobody chose are
/// kept with a count of zero, because the width of the scale is part of most definitions.
/// </remarks>
[JsonConverter(typeof(HistogramJsonConverter))]
public sealed class Histogram : IEquatable<Histogram>
{
    /// <summary>The most categories a scale can have.</summary>
    public const int MostCategories = 1000;

    private readonly int[] counts;

    private Histogram(int[] counts, int lowest, int dropped)
    {
        this.counts = counts;
        Lowest = lowest;
        Dropped = dropped;
        foreach (var count in counts)
            Used += count;
    }

    /// <summary>The counts, lowest category first.</summary>
    public ReadOnlySpan<int> Counts => counts;

    /// <summary>The number of categories of the scale, at least one.</summary>
    public int Categories => counts.Length;

    /// <summary>The value of the lowest category, usually 1.</summary>
    public int Lowest { get; }

    /// <summary>The value of the highest category.</summary>
    public int Highest => Lowest + counts.Length - 1;

    /// <summary>n: the number of answers on the scale.</summary>
    public int Used { get; }

    /// <summary>The number of panelists without an answer on the scale.</summary>
    public int Dropped { get; }

    /// <summary>A histogram from its counts.</summary>
    /// <param name="counts">Answers per category, lowest first; each at least 0.</param>
    /// <param name="dropped">Panelists without an answer; at least 0.</param>
    /// <param name="lowest">The value of the lowest category.</param>
    /// <exception cref="ArgumentOutOfRangeException">No category, more than 1,000, or a negative count.</exception>
    /// <exception cref="OverflowException">More than 2,147,483,647 answers.</exception>
    public static Histogram FromCounts(ReadOnlySpan<int> counts, int dropped = 0, int lowest = 1)
    {
        GuardScale(lowest, (long)lowest + counts.Length - 1);
        ArgumentOutOfRangeException.ThrowIfNegative(dropped);
        foreach (var count in counts)
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));

        return new Histogram(counts.ToArray(), lowest, dropped);
    }

    /// <summary>A histogram from ratings.</summary>
    /// <param name="ratings">One entry per panelist; null is a missing answer.</param>
    /// <param name="lowest">The lowest category of the scale.</param>
    /// <param name="highest">The highest category of the scale; at least <paramref name="lowest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rating outside the scale, or a scale without a category or with more than 1,000.</exception>
    public static Histogram FromRatings(IEnumerable<int?> ratings, int lowest, int highest)
    {
        GuardScale(lowest, highest);
        var tally = new int[highest - lowest + 1];
        var dropped = 0;
        foreach (var rating in ratings)
        {
            if (rating is { } value)
                tally[Place(value, lowest, highest)]++;
            else
                dropped++;
        }

        return new Histogram(tally, lowest, dropped);
    }

    /// <summary>How many answered with this value.</summary>
    /// <param name="value">A value of the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not on the scale.</exception>
    public int CountOf(int value) => counts[Place(value, Lowest, Highest)];

    /// <summary>How many answered within the band. A band that lies outside the scale holds nobody.</summary>
    /// <param name="band">A range of values, both ends included.</param>
    public int CountIn(Band band)
    {
        var count = 0;
        for (var value = Math.Max(band.Low, Lowest); value <= Math.Min(band.High, Highest); value++)
            count += counts[value - Lowest];

        return count;
    }

    /// <summary>The share of the answers that lies within the band.</summary>
    /// <param name="band">A range of values, both ends included.</param>
    public Share ShareIn(Band band) => new(CountIn(band), Used);

    /// <summary>The order statistic: the value in this place when all answers stand in ascending order.</summary>
    /// <param name="rank">A place from 1 to <see cref="Used"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public int ValueAt(int rank)
    {
        if (rank < 1 || rank > Used)
            throw new ArgumentOutOfRangeException(nameof(rank), rank, $"A place lies between 1 and {Used.ToString(CultureInfo.InvariantCulture)}.");

        var index = 0;
        for (var passed = counts[0]; passed < rank; passed += counts[index])
            index++;

        return Lowest + index;
    }

    /// <summary>The answers of two groups together.</summary>
    /// <param name="other">A histogram over the same scale.</param>
    /// <exception cref="ArgumentException">The scales differ.</exception>
    public Histogram Plus(Histogram other)
    {
        if (other.Lowest != Lowest || other.Categories != Categories)
            throw new ArgumentException("Two histograms can be added only over the same scale.", nameof(other));

        var sums = new int[counts.Length];
        for (var i = 0; i < sums.Length; i++)
            sums[i] = counts[i] + other.counts[i];

        return new Histogram(sums, Lowest, Dropped + other.Dropped);
    }

    /// <inheritdoc/>
    public bool Equals(Histogram? other) => other is not null && Lowest == other.Lowest && Dropped == other.Dropped
        && counts.AsSpan().SequenceEqual(other.counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Histogram);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lowest, Dropped, Used, Categories);

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', counts);

    /// <summary>Refuses a distribution for a method that is defined on one scale only.</summary>
    internal static ArgumentOutOfRangeException OtherScale(Histogram answers, string scale) => new(
        nameof(answers), string.Create(CultureInfo.InvariantCulture, $"{answers.Lowest} to {answers.Highest}"), $"The method is defined on the scale {scale}.");

    private static void GuardScale(long lowest, long highest)
    {
        if (highest < lowest || highest - lowest >= MostCategories || highest > int.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(highest), highest, $"A scale has between 1 and {MostCategories} categories.");
    }

    private static int Place(int value, int lowest, int highest) => value >= lowest && value <= highest
        ? value - lowest
        : throw new ArgumentOutOfRangeException(
            nameof(value), value, string.Create(CultureInfo.InvariantCulture, $"A rating on this scale lies between {lowest} and {highest}."));
}
