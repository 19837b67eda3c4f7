using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore.Design;

namespace FourPer1000.Collab.Migrations.Sqlite;

/// <summary>Lets the migration tool see the model as this database has it; connects to nothing.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<CollabDb>
{
    public CollabDb CreateDbContext(string[] args) =>
        new(DatabaseRegistration.Options(DatabaseProvider.Sqlite, "Data Source=design.sqlite"));
}
