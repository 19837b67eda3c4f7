using System.Text.RegularExpressions;
using FourPer1000.Collab.Browser.Tests.Checks;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Items;

/// <summary>The page of each kind of item, as the demonstration's participant meets it with the feedback of the round before.</summary>
public sealed class KindsTests(CollabHost host)
{
    private const string Policy = "Open registry of field measurements";
    private const string Choice = "Beside every figure";
    private const string Vote = "One reporting sheet";
    private const string Points = "Sharing a budget for measuring";
    private const string Year = "National monitoring networks";
    private const string Ideas = "What makes measuring hard";
    private const string Order = "Order of priority";
    private const string Target = "2030 target: cost of a credible estimate";
    private const string Rating = "Training of local verifiers";
    private const string Reading = "How to read the feedback";

    [Fact]
    public async Task No_kind_of_item_gives_axe_anything_to_object_to_and_all_fit_a_small_phone()
    {
        await using var visitor = await ThePanelist();
        foreach (var item in new[] { Policy, Choice, Vote, Points, Year, Ideas, Order, Target, Reading })
        {
            await Open(visitor, item);
            await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            await visitor.LooksRight();
        }

        visitor.HasNothingToComplainOf();
    }

    [Fact]
    public async Task A_mark_is_said_in_words_as_soon_as_it_is_set()
    {
        await using var visitor = await ThePanelist();
        await Open(visitor, Rating);

        await visitor.Page.Locator("input[name=mark0][value='5']").CheckAsync();

        await visitor.Sees("Your answer: 5 of 9.");
    }

    [Fact]
    public async Task A_vote_saves_by_itself()
    {
        await using var visitor = await ThePanelist();
        await Open(visitor, Vote);

        await visitor.Page.GetByLabel("I abstain").CheckAsync();

        await IsSaved(visitor);
    }

    [Fact]
    public async Task The_sum_of_the_points_is_said_while_typing_and_saved_when_it_is_whole()
    {
        await using var visitor = await ThePanelist();
        await Open(visitor, Points);

        await visitor.Page.GetByLabel("Sampling in the field").FillAsync("60");
        await visitor.Sees("60 given out, 40 left");
        await visitor.Page.GetByLabel("Training").FillAsync("40");
        await visitor.Sees("All 100 points are given out.");

        await IsSaved(visitor);
    }

    [Fact]
    public async Task A_number_is_said_as_it_is_read_while_it_is_typed()
    {
        await using var visitor = await ThePanelist();
        await visitor.Visit("/language/fr?back=/rounds");
        await visitor.Page.Locator("h2 a", new() { HasText = "Tour 2" }).First.ClickAsync();
        await visitor.Page.Locator("main a", new() { HasText = "coût d’une estimation crédible" }).First.ClickAsync();

        await visitor.Page.Locator("#best").FillAsync("1\u202F2,5");

        await Assertions.Expect(visitor.Page.Locator("[data-read]")).ToContainTextAsync("Lu comme 12,5");
    }

    [Fact]
    public async Task A_ranking_is_moved_by_keyboard_keeps_the_focus_and_is_announced()
    {
        await using var visitor = await ThePanelist();
        await Open(visitor, Order);
        var rows = visitor.Page.Locator("[data-ranking] > li");
        var second = await rows.Nth(1).GetAttributeAsync("data-key");

        await visitor.Page.Locator($"button[value='up:{second}']").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        Assert.Equal(second, await rows.Nth(0).GetAttributeAsync("data-key"));
        Assert.Equal("down:" + second, await visitor.Page.EvaluateAsync<string>("document.activeElement.value"));
        await Assertions.Expect(visitor.Page.Locator("[data-moved][role=status]")).ToContainTextAsync("is now number 1 of 8");
        await IsSaved(visitor);
    }

    [Fact]
    public async Task A_ranking_can_be_dragged()
    {
        await using var visitor = await ThePanelist();
        await Open(visitor, Order);
        var rows = visitor.Page.Locator("[data-ranking] > li");
        var third = await rows.Nth(2).GetAttributeAsync("data-key");
        await rows.Nth(0).ScrollIntoViewIfNeededAsync();
        var (from, to) = ((await rows.Nth(2).Locator("[data-grip]").BoundingBoxAsync())!, (await rows.Nth(0).BoundingBoxAsync())!);

        await visitor.Page.Mouse.MoveAsync(from.X + (from.Width / 2), from.Y + (from.Height / 2));
        await visitor.Page.Mouse.DownAsync();
        await visitor.Page.Mouse.MoveAsync(from.X, to.Y + 2, new() { Steps = 12 });
        await visitor.Page.Mouse.UpAsync();

        Assert.Equal(third, await rows.Nth(0).GetAttributeAsync("data-key"));
        await IsSaved(visitor);
    }

    private Task<Visitor> ThePanelist() => Visitor.Of(host, People.Participant);

    private static async Task Open(Visitor visitor, string item)
    {
        await visitor.Visit("/rounds");
        await visitor.Page.Locator("h2 a", new() { HasText = "Round 2" }).First.ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = item }).First.ClickAsync();
        await Assertions.Expect(visitor.Page).ToHaveTitleAsync(new Regex(Regex.Escape(item)));
    }

    private static Task IsSaved(Visitor visitor) => Assertions.Expect(visitor.Page.Locator("[data-save-state] [role=status]")).ToContainTextAsync("Saved");
}
