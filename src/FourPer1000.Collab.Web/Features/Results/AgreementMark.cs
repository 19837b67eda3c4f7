using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Web.Features.Results;

/// <summary>One item on the plane of agreement and stability.</summary>
/// <param name="Label">The number of the item.</param>
/// <param name="Series">Which of the scales it is about, from 0.</param>
/// <param name="High">The share that rates it high.</param>
/// <param name="Stayed">The share that stayed near its mark.</param>
/// <param name="HighBefore">The share that rated it high in the round before; null where it is not shown.</param>
/// <param name="Outcome">The decision; null for a scale without a rule.</param>
public sealed record AgreementMark(string Label, int Series, double High, double Stayed, double? HighBefore, ConsensusOutcome? Outcome);
