using System.Threading.Channels;
using FourPer1000.Collab.Live;
using Npgsql;

namespace FourPer1000.Collab.Persistence.PostgreSql;

/// <summary>The database that all instances share also carries their pings (LISTEN/NOTIFY): no second server to run.</summary>
internal sealed class PostgreSqlCarrier(string connectionString) : ILiveCarrier
{
    private const string ChannelName = "collab_live";

    /// <summary>A notification holds up to 8,000 bytes; a topic is about 45.</summary>
    private const int TopicsPerNotice = 100;

    /// <summary>Marks our own notices, which this instance has already acted on.</summary>
    private readonly string sender = Guid.NewGuid().ToString("N");

    public async Task Carry(IReadOnlyCollection<Topic> topics, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancel);
        foreach (var notice in topics.Select(topic => topic.Name).Chunk(TopicsPerNotice))
        {
            await using var command = new NpgsqlCommand("SELECT pg_notify($1, $2)", connection)
            {
                Parameters = { new() { Value = ChannelName }, new() { Value = $"{sender} {string.Join(' ', notice)}" } },
            };
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    public async Task Receive(Func<Task> listening, Func<IReadOnlyCollection<Topic>, Task> received, CancellationToken cancel)
    {
        // A connection of its own, outside the pool; the keepalive notices when the server has gone.
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 30 };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancel);
        var notices = Channel.CreateUnbounded<string>();
        connection.Notification += (_, notice) => notices.Writer.TryWrite(notice.Payload);
        await using (var command = new NpgsqlCommand($"LISTEN {ChannelName}", connection))
        {
            await command.ExecuteNonQueryAsync(cancel);
        }

        await listening();
        while (true)
        {
            await connection.WaitAsync(cancel);
            while (notices.Reader.TryRead(out var notice))
            {
                await Hand(notice, received);
            }
        }
    }

    private Task Hand(string notice, Func<IReadOnlyCollection<Topic>, Task> received)
    {
        var words = notice.Split(' ');
        return words[0] == sender ? Task.CompletedTask : received([.. words.Skip(1).Select(name => new Topic(name))]);
    }
}
