using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace FourPer1000.Collab.Browser.Tests.Checks;

/// <summary>One response as it came over the line: headers and compressed body.</summary>
internal sealed record Response(string Address, int Bytes);

/// <summary>What came over the line for one visit, as the browser counted it; what its cache gave is not among it.</summary>
internal sealed record Transfer(IReadOnlyList<Response> Responses)
{
    public int Bytes => Responses.Sum(response => response.Bytes);

    public static async Task<Transfer> Of(IPage page, string path)
    {
        var addresses = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var arrived = new ConcurrentBag<Response>();
        var browser = await page.Context.NewCDPSessionAsync(page);
        browser.Event("Network.requestWillBeSent").OnEvent += (_, sent) => addresses[Id(sent)] = sent!.Value.GetProperty("request").GetProperty("url").GetString()!;
        browser.Event("Network.loadingFinished").OnEvent += (_, done) => Note(done);
        await browser.SendAsync("Network.enable");
        await page.GotoAsync(path);
        await browser.DetachAsync();
        return new Transfer([.. arrived.Where(response => response.Bytes > 0)]);

        // What was asked for before this visit may end during it, and is not a part of it.
        void Note(JsonElement? done)
        {
            if (addresses.TryGetValue(Id(done), out var address))
            {
                arrived.Add(new(address, done!.Value.GetProperty("encodedDataLength").GetInt32()));
            }
        }
    }

    /// <summary>Fails with a list of what came, if it was more than this.</summary>
    public void IsAtMost(int bytes, int requests) => Assert.True(Bytes <= bytes && Responses.Count <= requests, ToString());

    public override string ToString() => string.Join(
        Environment.NewLine,
        Responses.OrderByDescending(response => response.Bytes).Select(response => string.Create(CultureInfo.InvariantCulture, $"{response.Bytes,8} {response.Address}")));

    private static string Id(JsonElement? happened) => happened!.Value.GetProperty("requestId").GetString()!;
}
