namespace FourPer1000.Collab.Statistics;

/// <summary>Two lists over the same panelists or items, without the places where either is missing.</summary>
internal readonly record struct Pairs(double[] First, double[] Second)
{
    /// <exception cref="ArgumentOutOfRangeException">The lists differ in length, or a value is not finite.</exception>
    internal static Pairs Complete(IReadOnlyList<double?> first, IReadOnlyList<double?> second)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(second.Count, first.Count, nameof(second));
        var complete = first.Zip(second).Where(pair => pair.First.HasValue && pair.Second.HasValue).ToArray();
        return new Pairs(
            Array.ConvertAll(complete, pair => Guard.Finite(pair.First!.Value)),
            Array.ConvertAll(complete, pair => Guard.Finite(pair.Second!.Value)));
    }
}
