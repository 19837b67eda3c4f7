namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>One number under the axis of options.</summary>
public readonly record struct OptionTick(double Value, string Label);

/// <summary>The line of numbers on which every option has its mark; what stands at its end is written beside it.</summary>
/// <param name="Min">The number at the left end.</param>
/// <param name="Max">The number at the right end.</param>
/// <param name="Ticks">The numbers that are written under it.</param>
public sealed record OptionAxis(double Min, double Max, IReadOnlyList<OptionTick> Ticks)
{
    /// <summary>How far the line runs; the rest of the 300 units belongs to the number of the option.</summary>
    public const double Length = 222;

    private const int MostRanks = 12;

    public double X(double value) => Length * (Math.Clamp(value, Min, Max) - Min) / (Max - Min);

    /// <summary>From the first place to the last, each in the middle of its column.</summary>
    public static OptionAxis OfRanks(int options, CultureInfo culture)
    {
        var step = 1 + (options / (MostRanks + 1));
        return new(.5, options + .5, [.. Enumerable.Range(1, options).Where(rank => rank % step == 1 % step).Select(rank => new OptionTick(rank, rank.ToString(culture)))]);
    }

    /// <summary>From zero to a whole; the last number has its unit.</summary>
    /// <param name="most">The largest number shown; an axis of parts of a hundred ends at the next quarter above it.</param>
    /// <param name="unit">What stands behind the last number.</param>
    /// <param name="culture">The reader's.</param>
    public static OptionAxis OfHundred(double most, string unit, CultureInfo culture)
    {
        var end = Math.Clamp(Math.Ceiling(most / 25) * 25, 25, 100);
        return new(0, end, [new(0, "0"), new(end / 2, (end / 2).ToString("0.#", culture)), new(end, end.ToString("0", culture) + unit)]);
    }
}
