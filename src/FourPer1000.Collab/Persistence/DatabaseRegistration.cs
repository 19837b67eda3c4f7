using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence.PostgreSql;
using FourPer1000.Collab.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Persistence;

/// <summary>The one place that chooses between the databases.</summary>
public static class DatabaseRegistration
{
    /// <summary>Registers <see cref="CollabDb"/>, its factory and the answer writer of the chosen database.</summary>
    public static IServiceCollection AddCollabDb(this IServiceCollection services, DatabaseProvider database, string connectionString)
    {
        services.AddSingleton(new DatabaseAddress(database, connectionString));
        services.AddDbContextFactory<CollabDb>(options => options.UseCollab(database, connectionString));
        services.AddSingleton<IAnswerStore>(provider => database == DatabaseProvider.Sqlite
            ? new SqliteAnswerStore(connectionString, provider.GetRequiredService<TimeProvider>())
            : new PostgreSqlAnswerStore(connectionString, provider.GetRequiredService<TimeProvider>()));
        if (database == DatabaseProvider.PostgreSql)
        {
            services.AddSingleton<ILiveCarrier>(new PostgreSqlCarrier(connectionString));
        }

        return services;
    }

    /// <summary>The same for tests and tools that make the context themselves.</summary>
    public static DbContextOptions<CollabDb> Options(DatabaseProvider database, string connectionString)
    {
        var options = new DbContextOptionsBuilder<CollabDb>();
        options.UseCollab(database, connectionString);
        return options.Options;
    }

    private static DbContextOptionsBuilder UseCollab(this DbContextOptionsBuilder options, DatabaseProvider provider, string connectionString) =>
        (provider == DatabaseProvider.Sqlite ? options.UseSqliteFile(connectionString) : options.UsePostgreSql(connectionString))
        .AddInterceptors(VersionStamp.Instance);

    private static DbContextOptionsBuilder UseSqliteFile(this DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly("FourPer1000.Collab.Migrations.Sqlite"))
        .ReplaceService<IMigrationsSqlGenerator, ClusteredTables>()
        .AddInterceptors(SqlitePragmas.Instance);

    private static DbContextOptionsBuilder UsePostgreSql(this DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly("FourPer1000.Collab.Migrations.PostgreSql"));
}
