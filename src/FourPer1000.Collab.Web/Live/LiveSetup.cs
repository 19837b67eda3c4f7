using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Web.Live;

public static class LiveSetup
{
    /// <summary>A page's message is a list of topics, never more.</summary>
    private const int LargestMessage = 4096;

    /// <summary>Open pages that learn of changes; on PostgreSQL also those of the other instances.</summary>
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
            builder.Services.AddSingleton<IAnnouncer, CarriedAnnouncer>();
            builder.Services.AddHostedService<LiveReceiver>();
        }
        else
        {
            builder.Services.AddSingleton<IAnnouncer>(services => services.GetRequiredService<HubAnnouncer>());
        }
    }

    /// <summary>A connection ends with the session it came with, and a slow reader's buffer stays small.</summary>
    public static void MapLive(this WebApplication app) => app.MapHub<RoundHub>(RoundHub.Address, connection =>
    {
        connection.CloseOnAuthenticationExpiration = true;
        connection.TransportMaxBufferSize = 32 * 1024;
    });
}
