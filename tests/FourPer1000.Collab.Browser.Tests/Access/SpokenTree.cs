using System.Text.Json;

namespace FourPer1000.Collab.Browser.Tests.Access;

/// <summary>One node of the accessibility tree.</summary>
internal sealed record Spoken(string Role, string Name);

/// <summary>The accessibility tree of a page as the browser hands it to a screen reader.</summary>
internal sealed record SpokenTree(IReadOnlyList<Spoken> Nodes)
{
    private static readonly string[] OperableRoles = ["button", "checkbox", "combobox", "link", "radio", "textbox"];

    public IReadOnlyList<Spoken> Operable => [.. Nodes.Where(node => OperableRoles.Contains(node.Role))];

    public static async Task<SpokenTree> Of(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("Accessibility.enable");
        var tree = await browser.SendAsync("Accessibility.getFullAXTree");
        await browser.DetachAsync();
        return new SpokenTree([.. tree!.Value.GetProperty("nodes").EnumerateArray().Where(IsSpoken).Select(node => new Spoken(Text(node, "role"), Text(node, "name")))]);
    }

    private static bool IsSpoken(JsonElement node) => !node.GetProperty("ignored").GetBoolean();

    private static string Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.TryGetProperty("value", out var text) ? text.ToString() : "";
}
