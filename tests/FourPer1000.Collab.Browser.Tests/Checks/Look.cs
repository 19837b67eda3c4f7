using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Checks;

/// <summary>
/// What is looked at on every page: nothing axe objects to, wide in the light and narrow in the dark, and nothing that sticks out of a
/// narrow window or at four times the size. What a page is made of does not depend on its colours, so two looks of four are enough.
/// </summary>
internal static class Look
{
    private const int Wide = 1280;
    private const int Narrow = 360;
    private const int FourTimesAsLarge = 320;
    private const int Height = 800;

    /// <summary>Looks, and leaves what is wrong to the visitor, so that one story tells of all its pages.</summary>
    public static async Task LooksRight(this Visitor visitor)
    {
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visitor.FitsIn(FourTimesAsLarge);
        await visitor.FitsIn(Narrow);
        await visitor.SuitsAxe("narrow and dark");
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await visitor.Page.SetViewportSizeAsync(Wide, Height);
        await visitor.SuitsAxe("wide and light");
        await visitor.ReadsIn(visitor.Tongue);
    }

    private static async Task FitsIn(this Visitor visitor, int width)
    {
        await visitor.Page.SetViewportSizeAsync(width, Height);
        var overflow = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
        {
            visitor.Complain($"{visitor.Page.Url} at {width}: {overflow} pixels wider than the window");
        }
    }

    /// <summary>Axe is a script itself. The pages without scripts are the same pages.</summary>
    private static async Task SuitsAxe(this Visitor visitor, string how)
    {
        if (!visitor.RunsScripts)
        {
            return;
        }

        foreach (var objection in await Axe.Objections(visitor.Page))
        {
            visitor.Complain($"{visitor.Page.Url}, {how}: {objection}");
        }
    }
}
