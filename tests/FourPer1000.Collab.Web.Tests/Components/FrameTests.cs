using Bunit;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Components.Layout;
using FourPer1000.Collab.Web.Components.Surfaces;

namespace FourPer1000.Collab.Web.Tests.Components;

public sealed class FrameTests : ComponentTests
{
    public static TheoryData<string[]> Combinations
    {
        get
        {
            var roles = Roles.All;
            var all = Enumerable.Range(0, 1 << roles.Count).Select(mask => roles.Where((_, index) => (mask & (1 << index)) != 0).ToArray());
            return [.. all.Select(combination => new TheoryDataRow<string[]>(combination))];
        }
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Whatever_the_roles_the_header_has_at_most_four_entries(string[] roles) =>
        Assert.InRange(Navigation.For(new Person(Guid.NewGuid(), roles.ToHashSet())).Count, 1, 4);

    [Theory]
    [InlineData("/results", "/results", true)]
    [InlineData("/results/7", "/results", true)]
    [InlineData("/resultsets", "/results", false)]
    [InlineData("/", "/", true)]
    [InlineData("/about/privacy", "/", true)]
    [InlineData("/plan", "/", false)]
    [InlineData("/objectives/A1", "/#objectives", true)]
    public void An_entry_is_current_on_its_page_and_below(string path, string address, bool current) =>
        Assert.Equal(current, new NavigationEntry(new("", "", ""), address).Covers(path));

    [Fact]
    public void The_first_page_has_nothing_before_it_and_the_last_nothing_after()
    {
        Assert.Equal(["next"], Pager(1, 3));
        Assert.Equal(["prev", "next"], Pager(2, 3));
        Assert.Equal(["prev"], Pager(3, 3));
        Assert.Empty(Pager(1, 1));
    }

    [Theory]
    [InlineData(5, 15, "33%")]
    [InlineData(0, 0, "0%")]
    [InlineData(16, 15, "100%")]
    public void A_meter_stays_between_empty_and_full(int value, int of, string width)
    {
        var meter = Show<Meter>(p => p.Add(c => c.Value, value).Add(c => c.Of, of).Add(c => c.Label, "Items answered"));
        Assert.Equal(width, meter.Find("rect").GetAttribute("width"));
    }

    [Fact]
    public void Of_the_states_those_before_are_done_and_the_present_one_is_marked()
    {
        var steps = Show<Steps>(p => p.Add(c => c.Label, "State of the round").Add(c => c.Names, ["Draft", "Open", "Closed", "Published"]).Add(c => c.Current, 1));
        Assert.Equal("Draft", Assert.Single(steps.FindAll(".done")).TextContent);
        Assert.Equal("Open", steps.Find("[aria-current=step]").TextContent);
    }

    private IEnumerable<string?> Pager(int page, int pages) =>
        Show<Pager>(p => p.Add(c => c.Page, page).Add(c => c.Pages, pages).Add(c => c.AddressOf, number => $"?page={number}"))
            .FindAll("a").Select(link => link.GetAttribute("rel"));
}
