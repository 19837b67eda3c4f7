namespace FourPer1000.Collab.Statistics;

/// <summary>Estimators to bootstrap.</summary>
public static class Estimators
{
    /// <summary>The arithmetic mean of at least one value.</summary>
    /// <param name="values">Finite values in any order.</param>
    public static double Mean(double[] values)
    {
        var sum = 0d;
        foreach (var value in values)
            sum += value;

        return sum / values.Length;
    }

    /// <summary>The median of at least one value.</summary>
    /// <param name="values">Finite values in any order; left as they are.</param>
    public static double Median(double[] values)
    {
        var sorted = (double[])values.Clone();
        Array.Sort(sorted);
        return Quantiles.MedianOfSorted(sorted).Value;
    }
}
