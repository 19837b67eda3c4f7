using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Persistence;

/// <summary>
/// PostgreSQL keeps rows in the order in which they were written, and each with the number of the transaction that wrote it. A copy of the
/// database could set the panelists of a study beside its invitations, row by row, in the order in which people joined. So the panelists of
/// a study are written anew together, and laid down in the order of their pseudonyms. SQLite keeps these tables in the order of their keys.
/// </summary>
internal static class RowOrder
{
    /// <summary>After a commit that added to a panel or changed it; a transaction of its own.</summary>
    public static async Task ForgetRowOrder(this CollabDb db, Guid studyId, CancellationToken cancel)
    {
        if (!db.Database.IsNpgsql())
        {
            return;
        }

        await db.Database.ExecuteSqlAsync($"UPDATE panelists SET number = number WHERE study_id = {studyId}", cancel);
        await db.Database.ExecuteSqlRawAsync("""CLUSTER panelists USING "PK_panelists" """, cancel);
        await db.Database.ExecuteSqlRawAsync("""CLUSTER consents USING "PK_consents" """, cancel);
    }
}
