using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Tests.Fixture;

/// <summary>A database that does not exist yet: whoever connects first makes it.</summary>
public sealed class AbsentPostgreSqlDatabase : TestDatabase
{
    private readonly string name = PostgreSqlDatabase.Prefix + Guid.NewGuid().ToString("N")[..12];

    public override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    public override async ValueTask DisposeAsync() => await PostgreSqlDatabase.Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    protected override Task<string> Create() => Task.FromResult(PostgreSqlDatabase.Connection(name, pooling: false));
}
