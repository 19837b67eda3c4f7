using FourPer1000.Collab.Browser.Tests.Answers;
using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Tests.Fixture;

namespace FourPer1000.Collab.Browser.Tests.Access;

/// <summary>A round answered with Tab, arrows, space and Enter alone.</summary>
public sealed class KeyboardTests(CollabHost host)
{
    [Fact]
    public async Task A_round_is_answered_checked_and_sent_by_keyboard()
    {
        await using var answering = await Answering.At(host, asking:
            [AnItem.Statement("COVER"), AnItem.Choice("WHERE", "slopes", "plains"), AnItem.Ranking("FIRST", "water", "trees", "dung"), AnItem.Ideas("IDEAS")]);
        var keys = new Keys(answering.Page);
        await Rate(answering, keys);
        await Choose(answering, keys);
        await Rank(answering, keys);
        await keys.TabTo(answering.Page.Locator("[name=line0]"));
        await keys.Type("Hedges");
        await Continue(answering, keys);
        await keys.TabTo(answering.Page.Locator("form:has(input[name=_handler][value=send]) button"));
        await keys.Press("Enter");
        await answering.Visitor.Reads("Your answers have been sent");
        Assert.Equal("Roots", await answering.StoredOf(answering.Panelist));
    }

    [Fact]
    public async Task The_first_stop_of_a_page_leads_past_its_head()
    {
        await using var answering = await Answering.At(host);
        await answering.Page.Keyboard.PressAsync("Tab");
        await answering.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(answering.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    /// <summary>A scale is one stop; the arrows move in it.</summary>
    private static async Task Rate(Answering answering, Keys keys)
    {
        await keys.TabTo(answering.Page.Locator("#mark0 input[value='1']"));
        await keys.Press("Space");
        await keys.Press("ArrowRight");
        await keys.Press("ArrowRight");
        await Assertions.Expect(answering.Page.Locator("#mark0 input[value='3']")).ToBeCheckedAsync();
        await keys.TabTo(answering.Text);
        await keys.Type("Roots");
        await Continue(answering, keys);
    }

    private static async Task Choose(Answering answering, Keys keys)
    {
        await keys.TabTo(answering.Page.Locator("[name=option]").First);
        await keys.Press("ArrowDown");
        await Assertions.Expect(answering.Page.Locator("[name=option]").Nth(1)).ToBeCheckedAsync();
        await Continue(answering, keys);
    }

    /// <summary>The buttons move an option and keep the focus, and say where it is now.</summary>
    private static async Task Rank(Answering answering, Keys keys)
    {
        await keys.TabTo(answering.Page.GetByRole(AriaRole.Button, new() { Name = "Move up: dung" }));
        await keys.Press("Enter");
        await Assertions.Expect(answering.Page.Locator("[data-moved]")).ToContainTextAsync("“dung” is now number 2 of 3.");
        await keys.Press("Enter");
        await Assertions.Expect(answering.Page.Locator("[data-moved]")).ToContainTextAsync("“dung” is now number 1 of 3.");
        await answering.SaysSaved(1);
        await Continue(answering, keys);
    }

    private static async Task Continue(Answering answering, Keys keys)
    {
        var here = answering.Page.Url;
        await keys.TabTo(answering.Page.Locator("form#answer button[value=next]"));
        await keys.Press("Enter");
        await answering.Page.WaitForURLAsync(url => url != here);
    }
}
