namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>An option and how many chose it.</summary>
public sealed record CountedOption(string Label, int Count, bool IsOwn = false);
