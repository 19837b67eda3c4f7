namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>An option with its mean rank; 1 is best.</summary>
/// <param name="Own">The place that the reader gave it; null for a reader who put nothing in order.</param>
public sealed record RankedOption(string Label, double MeanRank, int? Own = null);
