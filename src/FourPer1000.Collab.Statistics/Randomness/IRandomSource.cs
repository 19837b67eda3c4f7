namespace FourPer1000.Collab.Statistics;

/// <summary>
/// A named, seeded source of random integers. The name and the seed belong to every result that rests on it, because the same pair must
/// give the same digits on any machine for ever.
/// </summary>
public interface IRandomSource
{
    /// <summary>The published name of the algorithm.</summary>
    string Name { get; }

    /// <summary>An integer from 0 to <paramref name="bound"/> - 1.</summary>
    /// <param name="bound">At least 1.</param>
    int NextBelow(int bound);
}
