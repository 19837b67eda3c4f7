namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>An option with its mean rank; 1 is best.</summary>
public sealed record RankedOption(string Label, double MeanRank);
