using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Persistence;

/// <summary>
/// PostgreSQL keeps rows in the order in which they were written, and each with the number of the transaction that wrote it. A copy of the
/// database could set the panelists of a study beside its invitations, row by row, in the order in which people joined. So the panelists of
/// a study and their consents are written anew together, in the order of their pseudonyms. SQLite keeps these tables in the order of their keys.
/// </summary>
internal static class RowOrder
{
    /// <summary>Row by row, because one statement for all would keep the order that there is; without a lock that a save would wait for.</summary>
    private const string WriteAnew =
        """
        DO $$
        DECLARE study uuid := current_setting('collab.study')::uuid; panelist uuid;
        BEGIN
            FOR panelist IN SELECT id FROM panelists WHERE study_id = study ORDER BY id LOOP
                UPDATE panelists SET number = number WHERE id = panelist;
                UPDATE consents SET number = number WHERE panelist_id = panelist;
            END LOOP;
        END $$
        """;

    /// <summary>After a commit that added to a panel or changed it; a transaction of its own.</summary>
    public static async Task ForgetRowOrder(this CollabDb db, Guid studyId, CancellationToken cancel)
    {
        if (!db.Database.IsNpgsql())
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"SELECT set_config('collab.study', {studyId.ToString()}, true)", cancel);
        await db.Database.ExecuteSqlRawAsync(WriteAnew, cancel);
        await transaction.CommitAsync(cancel);
    }
}
