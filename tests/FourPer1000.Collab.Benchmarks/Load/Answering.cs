using System.Globalization;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>A client that walks over the items again and again, each time with the revision it was told last.</summary>
internal sealed class Answering(Scene scene, Client client) : IDisposable
{
    private readonly int[] revisions = new int[scene.Items.Count];
    private int next;

    public Client Client => client;

    public HttpConnection Connection => client.Connection;

    /// <summary>Signs in a client for each token and lets it read the page whose form it would use.</summary>
    public static async Task<List<Answering>> SignIn(Scene scene, Server server, IReadOnlyList<string> tokens)
    {
        var all = new List<Answering>();
        foreach (var token in tokens)
        {
            var client = new Client(server.Port);
            await client.SignIn(token);
            await client.Get($"/rounds/{scene.RoundId}/items/{scene.Items[0]}");
            all.Add(new Answering(scene, client));
        }

        return all;
    }

    /// <summary>The next save as it goes over the wire.</summary>
    public byte[] NextSave()
    {
        var item = next++ % revisions.Length;
        var revision = revisions[item]++;
        var body = string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"saveId":"{{{Guid.NewGuid()}}}","baseRevision":{{{revision}}},"value":{"kind":"rating","marks":[{{{1 + ((item + revision) % 9)}}}]}}""");
        return HttpConnection.Request(
            "PUT",
            $"/api/v1/rounds/{scene.RoundId}/answers/{scene.Items[item]}",
            client.CookieHeader,
            body,
            "application/json",
            $"X-Collab: 1\r\nSec-Fetch-Site: same-origin\r\n");
    }

    /// <exception cref="InvalidOperationException">The answer was not saved.</exception>
    public static void MustBeSaved(HttpReply reply)
    {
        if (reply.Status != 200)
        {
            throw new InvalidOperationException($"A save was answered with {reply.Status}: {reply.Body}");
        }
    }

    public void Dispose() => client.Dispose();
}
