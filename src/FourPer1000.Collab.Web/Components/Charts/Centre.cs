using System.Diagnostics.CodeAnalysis;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Components.Charts;

/// <summary>The centre of a distribution as a chart shows it.</summary>
public sealed record Centre(double Median, double Q1, double Q3)
{
    [return: NotNullIfNotNull(nameof(summary))]
    public static Centre? Of(Summary? summary) => summary is null ? null : new(summary.Median, summary.Q1, summary.Q3);
}
