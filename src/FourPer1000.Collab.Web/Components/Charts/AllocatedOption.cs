using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>An option with the points it got.</summary>
/// <param name="Own">The points that the reader gave; null for a reader who gave none out.</param>
public sealed record AllocatedOption(string Label, Summary Points, int? Own = null);
