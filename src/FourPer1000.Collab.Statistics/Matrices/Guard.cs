using System.Runtime.CompilerServices;

namespace FourPer1000.Collab.Statistics;

/// <summary>Refuses arguments that are no data.</summary>
internal static class Guard
{
    internal static double Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null) => double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A value is a finite number; leave a missing one out.");

    internal static double Confidence(double confidence) => confidence is > 0 and < 1
        ? confidence
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence level lies strictly between 0 and 1.");

    internal static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) && value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "It is a finite number of at least 0.");
}
