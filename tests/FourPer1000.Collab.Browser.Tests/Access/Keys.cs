using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Access;

/// <summary>Somebody who has a keyboard and nothing else.</summary>
internal sealed class Keys(IPage page)
{
    private const int MostStops = 60;

    /// <summary>Goes forward to an element, stop by stop, and finds the focus visible there.</summary>
    public async Task TabTo(ILocator element)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await element.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                Assert.True(await element.EvaluateAsync<bool>(ShowsFocus), $"Nothing shows that the focus is on {element}.");
                return;
            }
        }

        Assert.Fail($"{element} is not reached by the Tab key.");
    }

    public Task Press(string key) => page.Keyboard.PressAsync(key);

    public Task Type(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>An outline or a shadow, on the element or, where its label is drawn instead of it, on that.</summary>
    private const string ShowsFocus = """
        element => [element, ...element.parentElement.children, element.parentElement].some(drawn => {
          const style = getComputedStyle(drawn);
          return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
        })
        """;
}
