namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Mean, variance, skewness and kurtosis of at least one answer, in two passes: sums of deviations, never differences of large sums. Third
/// and fourth moments are taken of standardised values, which neither overflow nor vanish.
/// </summary>
internal sealed class Shape
{
    private readonly Tally answers;
    private readonly double n;
    private readonly double variance;

    private Shape(Tally answers)
    {
        this.answers = answers;
        n = answers.Used;
        Mean = answers.Values.Length == 1 ? answers.Values[0] : answers.Sum(value => value) / n;
        variance = answers.Used < 2 ? 0 : SquaredDeviations() / (n - 1);
    }

    internal double Mean { get; }

    internal Measure Variance => answers.Used < 2 ? Measure.Undefined(UndefinedReason.TooFew) : Measure.Of(variance);

    internal Measure StandardDeviation => answers.Used < 2 ? Measure.Undefined(UndefinedReason.TooFew) : Measure.Of(Math.Sqrt(variance));

    internal Measure CoefficientOfVariation => answers.Used < 2 ? Measure.Undefined(UndefinedReason.TooFew)
        : Mean == 0 ? Measure.Undefined(UndefinedReason.ZeroDenominator)
        : Measure.Of(Math.Sqrt(variance) / Mean);

    internal Measure Skewness => Needs(3, () => n / ((n - 1) * (n - 2)) * StandardisedSum(3));

    internal Measure ExcessKurtosis => Needs(4, () =>
        (n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) * StandardisedSum(4)) - NormalKurtosis);

    /// <summary>Sarle's coefficient with the finite-sample correction of SAS.</summary>
    internal Measure BimodalityCoefficient => Needs(4, () =>
        ((Skewness.Value * Skewness.Value) + 1) / (ExcessKurtosis.Value + NormalKurtosis));

    private double NormalKurtosis => 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3));

    internal static Shape Of(Tally answers) => new(answers);

    private double SquaredDeviations()
    {
        var rounding = answers.Sum(value => value - Mean);
        return Math.Max(0, answers.Sum(value => (value - Mean) * (value - Mean)) - (rounding * rounding / n));
    }

    private double StandardisedSum(int power)
    {
        var deviation = Math.Sqrt(variance);
        return answers.Sum(value => Math.Pow((value - Mean) / deviation, power));
    }

    private Measure Needs(int least, Func<double> value) =>
        answers.Used < least ? Measure.Undefined(UndefinedReason.TooFew)
        : variance == 0 ? Measure.Undefined(UndefinedReason.NoVariation)
        : Measure.Of(value());
}
