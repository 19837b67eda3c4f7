using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>How much two categories agree: 1 for the same, 0 for the ends of the scale (identity: for any two different ones).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AgreementWeights>))]
public enum AgreementWeights
{
    /// <summary>Only the same category agrees.</summary>
    Identity,

    /// <summary>1 - |a - b| / range.</summary>
    Linear,

    /// <summary>1 - (a - b)² / range².</summary>
    Quadratic,

    /// <summary>1 - C(d + 1, 2)/C(K, 2), where d is the number of steps between the categories.</summary>
    Ordinal,
}

internal static class WeightTables
{
    /// <summary>The weights of all pairs of categories, row after row.</summary>
    internal static double[] Table(this AgreementWeights weights, ReadOnlySpan<double> values)
    {
        if (!Enum.IsDefined(weights))
            throw new ArgumentOutOfRangeException(nameof(weights), weights, "Weights are identity, linear, quadratic or ordinal.");

        var table = new double[values.Length * values.Length];
        for (var a = 0; a < values.Length; a++)
        {
            for (var b = 0; b < values.Length; b++)
                table[(a * values.Length) + b] = a == b ? 1 : weights.Between(values, Math.Min(a, b), Math.Max(a, b));
        }

        return table;
    }

    private static double Between(this AgreementWeights weights, ReadOnlySpan<double> values, int low, int high)
    {
        var distance = (values[high] - values[low]) / (values[^1] - values[0]);
        double steps = high - low, categories = values.Length;
        return weights switch
        {
            AgreementWeights.Identity => 0,
            AgreementWeights.Linear => 1 - distance,
            AgreementWeights.Quadratic => 1 - (distance * distance),
            _ => 1 - (steps * (steps + 1) / (categories * (categories - 1))),
        };
    }
}
