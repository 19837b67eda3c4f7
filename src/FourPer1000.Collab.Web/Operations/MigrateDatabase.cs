using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>Brings the database to the model of this version.</summary>
internal sealed class MigrateDatabase(CollabDb db, IConfiguration configuration) : IPreparation
{
    /// <summary>Set <c>Database:MigrateOnStart</c> to false where the <c>migrate</c> command does it before the instances start.</summary>
    public async Task Prepare(CancellationToken cancel)
    {
        if (configuration.GetValue("Database:MigrateOnStart", defaultValue: true))
        {
            await db.Database.MigrateAsync(cancel);
        }
    }
}
