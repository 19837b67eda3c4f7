using FourPer1000.Collab.Browser.Tests.Checks;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Pages;

public sealed class FirstVisitTests(CollabHost host) : IClassFixture<CollabHost>
{
    [Fact]
    public async Task The_front_page_has_nothing_axe_objects_to()
    {
        var browser = await Chromium.Running;
        var page = await browser.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());
        Assert.Empty(await Axe.Objections(page));
        Assert.Equal(0, await Layout.Overflow(page));
    }
}
