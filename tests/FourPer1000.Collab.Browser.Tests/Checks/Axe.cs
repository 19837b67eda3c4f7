using System.Text.Json;

namespace FourPer1000.Collab.Browser.Tests.Checks;

/// <summary>axe-core on the page as it stands: WCAG 2.2 A and AA, and best practice.</summary>
internal static class Axe
{
    private const string Rules = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    private static readonly Lazy<string> Source = new(ReadSource);

    /// <summary>What axe objects to, one line for each rule with the first elements that break it.</summary>
    public static async Task<IReadOnlyList<string>> Objections(IPage page)
    {
        await page.EvaluateAsync(Source.Value);
        var violations = await page.EvaluateAsync<JsonElement>($"axe.run(document, {{ runOnly: {Rules}, resultTypes: ['violations'] }}).then(result => result.violations)");
        return [.. violations.EnumerateArray().Select(Describe)];
    }

    private static string Describe(JsonElement violation)
    {
        var where = violation.GetProperty("nodes").EnumerateArray().Take(3).Select(node => node.GetProperty("target").ToString());
        return $"{violation.GetProperty("id").GetString()}: {violation.GetProperty("help").GetString()} at {string.Join(' ', where)}";
    }

    private static string ReadSource()
    {
        using var reader = new StreamReader(typeof(Axe).Assembly.GetManifestResourceStream("axe.min.js")!);
        return reader.ReadToEnd();
    }
}
