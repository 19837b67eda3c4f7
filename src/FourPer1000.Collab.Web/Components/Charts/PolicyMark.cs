namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>One option on the plane of a policy Delphi: its medians and middle halves.</summary>
/// <param name="Label">A short mark in the chart, such as the number of the item; empty for the only one.</param>
/// <param name="Name">The option in words.</param>
public sealed record PolicyMark(string Label, string Name, Centre Desirability, Centre Feasibility);
