using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The nine sample quantiles of Hyndman and Fan (1996), by their numbers. The type decides whether "IQR at most 1" holds, so a study
/// fixes it before its first round and every export prints it.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuantileType>))]
public enum QuantileType
{
    /// <summary>Inverse of the empirical distribution function.</summary>
    Type1 = 1,

    /// <summary>As type 1, with the mean of both values at a step. SAS, Stata.</summary>
    Type2 = 2,

    /// <summary>The observation nearest to np; at a tie the even one.</summary>
    Type3 = 3,

    /// <summary>Linear interpolation of the empirical distribution function: h = np.</summary>
    Type4 = 4,

    /// <summary>Hazen: h = np + 1/2.</summary>
    Type5 = 5,

    /// <summary>Weibull: h = (n+1)p. SPSS, Minitab.</summary>
    Type6 = 6,

    /// <summary>Gumbel: h = (n-1)p + 1. R, NumPy, Excel; the platform's default.</summary>
    Type7 = 7,

    /// <summary>Approximately median-unbiased: h = (n+1/3)p + 1/3.</summary>
    Type8 = 8,

    /// <summary>Approximately unbiased for normal data: h = (n+1/4)p + 3/8.</summary>
    Type9 = 9,
}
