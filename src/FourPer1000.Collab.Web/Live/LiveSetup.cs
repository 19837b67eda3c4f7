using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using Npgsql;

namespace FourPer1000.Collab.Web.Live;

public static class LiveSetup
{
    /// <summary>A page's message is a list of topics, never more.</summary>
    private const int LargestMessage = 4096;

    public static void AddLive(this WebApplicationBuilder builder)
    {
        builder.Services.AddSignalR(options =>
        {
            options.MaximumReceiveMessageSize = LargestMessage;
            options.EnableDetailedErrors = false;
        });
        builder.Services.AddSingleton<Watchers>();
        builder.Services.AddSingleton<HubAnnouncer>();
        var database = builder.Configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        if (database.Provider == DatabaseProvider.PostgreSql)
        {
            builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(database.ConnectionString));
            builder.Services.AddSingleton<PostgreSqlCarrier>();
            builder.Services.AddHostedService(services => services.GetRequiredService<PostgreSqlCarrier>());
            builder.Services.AddSingleton<IAnnouncer>(services => services.GetRequiredService<PostgreSqlCarrier>());
        }
        else
        {
            builder.Services.AddSingleton<IAnnouncer>(services => services.GetRequiredService<HubAnnouncer>());
        }
    }

    public static void MapLive(this WebApplication app) => app.MapHub<RoundHub>("/live");
}
