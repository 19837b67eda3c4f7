using AngleSharp.Dom;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>A form that stands open in a browser while something happens to the server: its hidden fields are those it came with.</summary>
internal sealed record OpenForm(IReadOnlyList<(string Name, string Value)> Hidden)
{
    /// <summary>What the person types.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } = [];

    /// <summary>The form on a page that has this hidden field.</summary>
    public static OpenForm On(IDocument page, string hidden)
    {
        var form = page.QuerySelector($"form:has(input[name={hidden}])") ?? throw new InvalidOperationException("There is no such form on the page.");
        return new OpenForm([.. form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!))]);
    }

    public Task<HttpResponseMessage> Send(HttpBrowser browser, string path) =>
        browser.Client.PostAsync(path, new FormUrlEncodedContent(Hidden.Concat(Fields).Select(field => KeyValuePair.Create(field.Name, field.Value))));
}
