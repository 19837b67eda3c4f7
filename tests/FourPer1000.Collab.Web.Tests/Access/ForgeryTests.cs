using System.Net;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Access;

/// <summary>Nothing changes at the bidding of another site: a sweep over every operation that changes something, for everybody.</summary>
public sealed class ForgeryTests(Cast cast) : IClassFixture<Cast>
{
    public static TheoryData<string> Unsafe => [.. AccessTable.Rows.Where(row => row.Method != "GET").Select(row => row.Name)];

    /// <summary>What everybody is told who may not: to sign in, that there is nothing, or that the request will not do.</summary>
    private static readonly HttpStatusCode[] Refusals =
        [HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound];

    [Theory]
    [Trait("Case", "E3")]
    [MemberData(nameof(Unsafe))]
    public Task A_request_without_our_token_is_refused(string name) => IsRefused(name, (browser, row, path) =>
        browser.Send(new HttpMethod(row.Method), path, Form(row, token: null)));

    [Theory]
    [Trait("Case", "E3")]
    [MemberData(nameof(Unsafe))]
    public Task A_request_with_somebody_elses_token_is_refused(string name) => IsRefused(name, async (browser, row, path) =>
        await browser.Send(new HttpMethod(row.Method), path, Form(row, await cast.Stranger.Token())));

    [Theory]
    [Trait("Case", "E3")]
    [MemberData(nameof(Unsafe))]
    public async Task A_request_from_another_site_is_refused_even_with_our_token(string name)
    {
        foreach (var (header, value) in new[] { ("Origin", "https://elsewhere.example"), ("Origin", "null"), ("Sec-Fetch-Site", "cross-site") })
        {
            await IsRefused(name, async (browser, row, path) =>
            {
                HttpContent content = row.Method == "POST" ? Form(row, await browser.Token()) : Bodies.AnAnswer();
                return await browser.Send(new HttpMethod(row.Method), path, content, [(header, value)]);
            });
        }
    }

    private async Task IsRefused(string name, Func<HttpBrowser, AccessRow, string, Task<HttpResponseMessage>> ask)
    {
        var row = AccessTable.Rows.Single(row => row.Name == name);
        var path = Routes.Fill(row.Route, await cast.Subjects.New(row.Subject));
        foreach (var column in AccessTable.Columns)
        {
            using var response = await ask(cast.At(column), row, path);
            Assert.True(IsRefusal(response), $"{column}: {name} was answered with {(int)response.StatusCode}.");
        }
    }

    private static bool IsRefusal(HttpResponseMessage response) =>
        Refusals.Contains(response.StatusCode)
        || (response.StatusCode == HttpStatusCode.Redirect && response.Headers.Location!.ToString().Contains("/sign-in?", StringComparison.Ordinal));

    private static FormUrlEncodedContent Form(AccessRow row, string? token)
    {
        var fields = new Dictionary<string, string> { ["_handler"] = row.Form ?? "" };
        if (token is not null)
        {
            fields["antiforgery"] = token;
        }

        return new FormUrlEncodedContent(fields);
    }
}
