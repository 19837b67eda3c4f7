using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Plan;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Plan;

/// <summary>Which version of the plan is meant when nobody names one: the newest published, or the draft while none is published.</summary>
internal static class CurrentPlan
{
    public static async Task<PlanVersion?> Of(CollabDb db, CancellationToken cancel = default) => await db.PlanVersions.AsNoTracking()
        .OrderByDescending(plan => plan.PublishedAt != null)
        .ThenByDescending(plan => plan.Number)
        .FirstOrDefaultAsync(cancel);
}
