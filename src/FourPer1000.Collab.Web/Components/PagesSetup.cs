using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FourPer1000.Collab.Web.Components;

public static class PagesSetup
{
    /// <summary>Razor components rendered on the server into complete pages; no circuit, no framework script (docs/adr/0002).</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        // Letters with accents stay letters: six bytes of escape for each of them would make French and Spanish pages heavier.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    public static void UsePages(this WebApplication app) => app.UseAntiforgery();

    public static void MapPages(this WebApplication app) => app.MapRazorComponents<App>();
}
