using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>An option and how many chose it.</summary>
/// <param name="Share">Their share with its interval; null where nobody could be counted.</param>
public sealed record CountedOption(string Label, int Count, ShareFigure? Share, bool IsOwn = false);
