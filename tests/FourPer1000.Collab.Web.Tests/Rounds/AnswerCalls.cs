using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Rounds;

/// <summary>What an answer API call gave.</summary>
public sealed record Reply(HttpStatusCode Status, string? ContentType, JsonNode? Json, string Text)
{
    public string? Code => Json?["code"]?.GetValue<string>();

    public int? Revision => Json?["revision"]?.GetValue<int>();
}

/// <summary>Calls of the answer API as js/answers.js makes them.</summary>
internal static class AnswerCalls
{
    public static string Address(RoundInHand round, Guid item) => $"/api/v1/rounds/{round.Id}/answers/{item}";

    public static string Rating(int?[] marks, int basedOn = 0, Guid? saveId = null, string? reason = null) => JsonSerializer.Serialize(new
    {
        saveId = saveId ?? Guid.NewGuid(),
        baseRevision = basedOn,
        value = new { kind = "rating", marks },
        reason,
        side = (string?)null,
    });

    public static Task<Reply> Put(this HttpBrowser browser, RoundInHand round, int item, string body) =>
        browser.Call(HttpMethod.Put, Address(round, round.Items[item]), new StringContent(body, Encoding.UTF8, "application/json"));

    public static Task<Reply> Read(this HttpBrowser browser, RoundInHand round, int item) =>
        browser.Call(HttpMethod.Get, Address(round, round.Items[item]), content: null);

    public static async Task<Reply> Call(
        this HttpBrowser browser, HttpMethod method, string address, HttpContent? content, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        foreach (var (name, value) in headers.Length > 0 ? headers : [("X-Collab", "1")])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await browser.Client.SendAsync(request);
        return await Reading(response);
    }

    private static async Task<Reply> Reading(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        MediaTypeHeaderValue? type = response.Content.Headers.ContentType;
        return new Reply(response.StatusCode, type?.MediaType, type?.MediaType?.Contains("json") == true ? JsonNode.Parse(text) : null, text);
    }
}
