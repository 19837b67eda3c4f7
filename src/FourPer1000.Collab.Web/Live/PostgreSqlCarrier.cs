using FourPer1000.Collab.Live;
using Npgsql;

namespace FourPer1000.Collab.Web.Live;

/// <summary>
/// Carries pings between instances over PostgreSQL's LISTEN/NOTIFY. A ping is a name; a lost one is healed when the page reads
/// again on reconnecting.
/// </summary>
public sealed class PostgreSqlCarrier(NpgsqlDataSource database, HubAnnouncer hub, ILogger<PostgreSqlCarrier> log) : BackgroundService, IAnnouncer
{
    private const string Channel = "collab_changed";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public async ValueTask Announce(IReadOnlyCollection<Topic> topics, CancellationToken cancel = default)
    {
        await using var command = database.CreateCommand("SELECT pg_notify($1, name) FROM unnest($2) AS name");
        command.Parameters.Add(new NpgsqlParameter { Value = Channel });
        command.Parameters.Add(new NpgsqlParameter { Value = topics.Select(topic => topic.Name).ToArray() });
        await command.ExecuteNonQueryAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            await Listen(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Listen(CancellationToken cancel)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancel);
            connection.Notification += (_, message) => _ = Deliver(new Topic(message.Payload), cancel);
            await using var command = new NpgsqlCommand($"LISTEN {Channel}", connection);
            await command.ExecuteNonQueryAsync(cancel);
            while (!cancel.IsCancellationRequested)
            {
                await connection.WaitAsync(cancel);
            }
        }
        catch (NpgsqlException failure)
        {
            log.LogWarning(failure, "The live pings lost their connection to the database; trying again.");
        }
    }

    private async Task Deliver(Topic topic, CancellationToken cancel)
    {
        try
        {
            await hub.Announce([topic], cancel);
        }
        catch (Exception failure) when (failure is NpgsqlException or OperationCanceledException)
        {
            log.LogWarning(failure, "A live ping was not delivered; pages read again on their own.");
        }
    }
}
