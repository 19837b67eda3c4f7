using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>Who has agreed to what. The writers of answers look themselves, in the statement that stores an answer.</summary>
public static class ConsentQueries
{
    /// <summary>Whether the panelist has still to agree to the present words; never where the study has none.</summary>
    public static async Task<bool> AwaitsConsent(this CollabDb db, Study study, Guid panelistId, CancellationToken cancel = default) =>
        study.ConsentNumber > 0
        && !await db.Consents.AnyAsync(consent => consent.PanelistId == panelistId && consent.Number == study.ConsentNumber, cancel);
}
