namespace FourPer1000.Collab.Statistics;

/// <summary>Turns answers in which some are missing into the values that are there.</summary>
internal static class Sample
{
    /// <summary>No product of four values overflows below this.</summary>
    private const double GreatestMagnitude = 1e60;

    /// <summary>The values in ascending order, and how many were missing.</summary>
    internal static (double[] Sorted, int Dropped) Sorted(IEnumerable<double?> answers)
    {
        var (values, dropped) = Present(answers);
        Array.Sort(values);
        return (values, dropped);
    }

    /// <summary>The values in the order given, and how many were missing.</summary>
    internal static (double[] Values, int Dropped) Present(IEnumerable<double?> answers)
    {
        var values = new List<double>();
        var dropped = 0;
        foreach (var answer in answers)
        {
            if (answer is { } value)
                values.Add(Accept(value));
            else
                dropped++;
        }

        return ([.. values], dropped);
    }

    private static double Accept(double value) => Math.Abs(value) <= GreatestMagnitude
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A value is a finite number between -1e60 and 1e60.");
}
