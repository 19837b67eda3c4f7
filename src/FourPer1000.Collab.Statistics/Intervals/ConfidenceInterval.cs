namespace FourPer1000.Collab.Statistics;

/// <summary>A range that says how far an estimate could be off. Both ends are defined, or both are undefined for the same reason.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Confidence">The level asked for, strictly between 0 and 1.</param>
/// <param name="Method">The name of the method, such as <c>wilson</c>.</param>
public sealed record ConfidenceInterval(Measure Low, Measure High, double Confidence, string Method)
{
    /// <summary>Whether the ends have values.</summary>
    public bool IsDefined => Low.IsDefined;

    internal static ConfidenceInterval Of(double low, double high, double confidence, string method) =>
        new(Measure.Of(low), Measure.Of(high), confidence, method);

    internal static ConfidenceInterval Undefined(UndefinedReason reason, double confidence, string method) =>
        new(Measure.Undefined(reason), Measure.Undefined(reason), confidence, method);
}
