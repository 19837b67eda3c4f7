using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>A rough estimate of how long items take, so that a person can decide whether to begin now.</summary>
internal static class Effort
{
    private const int Step = 5;

    /// <summary>Rounded up to five minutes; 0 for nothing to do.</summary>
    public static int Minutes(IEnumerable<SheetItem> items) => (int)Math.Ceiling(items.Sum(Of) / Step) * Step;

    private static double Of(SheetItem item) => Form(item.Version.Form) + (item.Feedback is null ? 0 : .5);

    private static double Form(ItemForm form) => form switch
    {
        RatingForm rating => .5 + (.25 * rating.Scales.Count),
        EstimateForm => 1.5,
        RankingForm => 2,
        FreeTextForm => 3,
        AllocationForm => 1.5,
        YearForm or ReadingForm => 1,
        _ => .5,
    };
}
