using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Access;

/// <summary>
/// Who gets what: every route of the running program for everybody, compared with the reviewed table. A new route without a row fails,
/// and so do a new form without a row and a row whose route is gone.
/// </summary>
public sealed class AccessTests(Cast cast) : IClassFixture<Cast>
{
    public static TheoryData<string> Rows => [.. AccessTable.Rows.Select(row => row.Name)];

    [Fact]
    public void Every_route_has_a_row()
    {
        var known = AccessTable.Rows.Select(row => new Operation(row.Method, row.Route)).ToHashSet();
        Assert.Empty(Routes.Of(cast.Services).Where(operation => !known.Contains(operation) && !IsPageWithoutForms(operation)));
    }

    [Fact]
    public void Every_row_has_a_route()
    {
        var known = Routes.Of(cast.Services).ToHashSet();
        Assert.Empty(AccessTable.Rows.Where(row => !known.Contains(new Operation(row.Method, row.Route))).Select(row => row.Name));
    }

    [Fact]
    public void The_table_speaks_of_everybody() => Assert.Equal(cast.Columns, AccessTable.Columns);

    [Theory]
    [MemberData(nameof(Rows))]
    [Trait("Case", "E19")]
    public async Task Everybody_gets_what_the_table_says(string name)
    {
        var row = AccessTable.Rows.Single(row => row.Name == name);
        var path = Routes.Fill(row.Route, await cast.Subjects.New(row.Subject));
        var got = new string[row.Expected.Count];
        var forms = new HashSet<string>();
        foreach (var column in RefusedFirst(row))
        {
            using var response = await Ask(row, path, await Browser(row, AccessTable.Columns[column]));
            got[column] = Outcome(response);
            Assert.True(IsKeptNowhere(response) || AccessTable.Columns[column] == "vis", $"{AccessTable.Columns[column]} may keep {path} in a cache.");
            forms.UnionWith(await FormsWithoutARow(path, response));
        }

        Assert.Empty(forms);
        Assert.Empty(Differences(row.Expected, got));
    }

    /// <summary>What ends a session is tried with one of its own.</summary>
    private async Task<HttpBrowser> Browser(AccessRow row, string column) =>
        row.Subject == "session" ? await cast.Fresh(column) : cast.At(column);

    /// <summary>Those who may, act last: nobody meets what another has changed.</summary>
    private static IEnumerable<int> RefusedFirst(AccessRow row) =>
        Enumerable.Range(0, row.Expected.Count).OrderBy(column => row.Expected[column] is "200" or "302");

    private static Task<HttpResponseMessage> Ask(AccessRow row, string path, HttpBrowser browser) => row.Method switch
    {
        "GET" => browser.Client.GetAsync(path),
        "POST" => browser.Post(path, row.Form),
        _ => browser.Send(new HttpMethod(row.Method), path, Bodies.AnAnswer()),
    };

    /// <summary>The status, or where a person without a session is sent.</summary>
    private static string Outcome(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Redirect && response.Headers.Location!.ToString().Contains("/sign-in?", StringComparison.Ordinal)
            ? "in"
            : ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);

    /// <summary>What a signed-in person is given may name that person, so the next one at the computer must not find it.</summary>
    private static bool IsKeptNowhere(HttpResponseMessage response) => response.Headers.CacheControl?.NoStore == true;

    private static async Task<IEnumerable<string>> FormsWithoutARow(string path, HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return [];
        }

        var page = await HttpBrowser.Parse(response);
        return page.QuerySelectorAll("form[method=post]").Where(form => !HasARow(form, path)).Select(form => form.OuterHtml[..Math.Min(200, form.OuterHtml.Length)]);
    }

    private static bool HasARow(IElement form, string path)
    {
        var address = (form.GetAttribute("action") ?? path).Split('?')[0];
        var name = form.QuerySelector("input[name=_handler]")?.GetAttribute("value");
        return AccessTable.Rows.Any(row => row.Method == "POST" && row.Form == name && Routes.Matches(row.Route, address));
    }

    /// <summary>Every page takes a POST; without a form on it there is nothing to post, and the sweep of forged requests covers it.</summary>
    private bool IsPageWithoutForms(Operation operation) => operation.IsUnsafe && Routes.IsPage(cast.Services, operation);

    private static IEnumerable<string> Differences(IReadOnlyList<string> expected, string[] got) => Enumerable.Range(0, got.Length)
        .Where(column => expected[column] != got[column])
        .Select(column => $"{AccessTable.Columns[column]} gets {got[column]}, not {expected[column]}");
}
