using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.AspNetCore.Hosting;

namespace FourPer1000.Collab.Web.Tests.Operations;

/// <summary>Files of the top-level wwwroot, as a browser gets them.</summary>
public sealed class AssetTests(AssetTests.AsPublished app) : IClassFixture<AssetTests.AsPublished>
{
    [Theory]
    [InlineData("css/base", ".css")]
    [InlineData("css/tokens", ".css")]
    [InlineData("img/icon", ".svg")]
    public async Task An_asset_arrives_whole_and_may_be_kept_for_a_year(string name, string ending)
    {
        using var visitor = Browser();
        var address = (await References(visitor, "/")).Single(reference => reference.StartsWith($"/{name}.", StringComparison.Ordinal));
        using var asset = await visitor.GetAsync(address);
        Assert.Equal(new FileInfo(Path.Combine(WebRoot(), name + ending)).Length, (await asset.Content.ReadAsByteArrayAsync()).Length);
        Assert.Equal(TimeSpan.FromDays(365), asset.Headers.CacheControl!.MaxAge);
        Assert.Contains(asset.Headers.CacheControl.Extensions, extension => extension.Name == "immutable");
    }

    [Fact]
    public async Task An_asset_travels_compressed()
    {
        using var visitor = Browser();
        var address = (await References(visitor, "/")).Single(reference => reference.StartsWith("/css/base.", StringComparison.Ordinal));
        using var asset = await Get(visitor, address, "gzip");
        Assert.Equal(["gzip"], asset.Content.Headers.ContentEncoding);
        await using var whole = new GZipStream(await asset.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(whole);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(WebRoot(), "css/base.css")), await reader.ReadToEndAsync());
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_travel_compressed(string encoding)
    {
        using var visitor = Browser();
        using var page = await Get(visitor, "/", encoding);
        Assert.Equal([encoding], page.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_first_visit_is_at_most_8_requests_and_60_kilobytes()
    {
        using var visitor = Browser();
        var addresses = (await References(visitor, "/")).Prepend("/").ToList();
        var weight = 0;
        foreach (var address in addresses)
        {
            using var answer = await Get(visitor, address, "br, gzip");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            weight += (await answer.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.InRange(addresses.Count, 1, 8);
        Assert.InRange(weight, 1, 60 * 1024);
    }

    [Fact]
    public async Task The_live_client_is_the_published_one_with_its_licence()
    {
        using var visitor = Browser();
        Assert.Equal(new FileInfo(Path.Combine(WebRoot(), "lib/signalr/signalr.min.js")).Length, (await visitor.GetByteArrayAsync("/lib/signalr/signalr.min.js")).Length);
        Assert.Contains("MIT License", await visitor.GetStringAsync("/lib/signalr/LICENSE.txt"), StringComparison.Ordinal);
    }

    private HttpClient Browser() => new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = app.Address };

    private static Task<HttpResponseMessage> Get(HttpClient browser, string address, string encodings)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Clear();
        foreach (var encoding in encodings.Split(", "))
        {
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        }

        return browser.SendAsync(request);
    }

    /// <summary>What a browser fetches for a page: styles, scripts, pictures, the icon.</summary>
    private static async Task<List<string>> References(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        var page = await HttpBrowser.Parse(answer);
        return
        [
            .. page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href")!),
            .. page.QuerySelectorAll("script[src], img[src]").Select(element => element.GetAttribute("src")!),
        ];
    }

    /// <summary>What was built watches its files for changes and lets nothing be kept, unless it is told that it is finished.</summary>
    public sealed class AsPublished : CollabApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        }
    }

    private static string WebRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FourPer1000.Collab.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "wwwroot");
    }
}
