using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Operations;

public static class DatabaseSetup
{
    /// <summary>The database, the use cases on it, and the keys: those in the database and the one outside it.</summary>
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var folder = DataFolder.Of(builder);
        var address = AddressOf(builder.Configuration, folder);
        var secret = SecretKey.Of(builder.Configuration[$"{DataOptions.Section}:{nameof(DataOptions.Key)}"], folder.KeyFile);

        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton(secret);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new Pseudonyms(secret.For("pseudonyms")));
        builder.Services.AddSingleton(services => new PublicAddress { Value = services.GetRequiredService<IOptions<SiteOptions>>().Value.Address.ToString() });
        builder.Services.AddCollabDb(address.Provider, address.ConnectionString);
        builder.Services.AddCollab();
        builder.Services.AddPreparation<MigrateDatabase>();
        builder.Services.AddPreparation<LoadProgramme>();
        builder.Services.AddPreparation<PlayDemonstration>();
        builder.Services.AddStartNotice<DemonstrationNotice>();
        builder.AddKeys();
    }

    /// <summary>The database that the settings name; a SQLite file in the data folder unless they say otherwise.</summary>
    internal static DatabaseAddress AddressOf(IConfiguration configuration, DataFolder folder)
    {
        var database = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        return database switch
        {
            { ConnectionString.Length: > 0 } => new DatabaseAddress(database.Provider, database.ConnectionString),
            { Provider: DatabaseProvider.Sqlite } => new DatabaseAddress(DatabaseProvider.Sqlite, $"Data Source={folder.At("collab.sqlite")}"),
            _ => throw new InvalidOperationException("Database:ConnectionString is missing; PostgreSQL needs one."),
        };
    }

    /// <summary>
    /// Cookies and forms are sealed with keys that all instances find in the database, themselves sealed with the key outside it.
    /// </summary>
    private static void AddKeys(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().SetApplicationName("FourPer1000.Collab");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<IDbContextFactory<CollabDb>, SecretKey>((keys, databases, secret) =>
        {
            keys.XmlRepository = new DatabaseKeys(databases);
            keys.XmlEncryptor = new KeyEncryptor(secret);
        });
    }
}
