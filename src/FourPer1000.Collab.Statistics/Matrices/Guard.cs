using System.Runtime.CompilerServices;

namespace FourPer1000.Collab.Statistics;

/// <summary>Refuses arguments that are no data.</summary>
internal static class Guard
{
    internal static double Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null) => double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A value is a finite number; leave a missing one out.");
}
