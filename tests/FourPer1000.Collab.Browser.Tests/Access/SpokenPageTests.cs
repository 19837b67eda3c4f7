using FourPer1000.Collab.Browser.Tests.Answers;
using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Tests.Fixture;

namespace FourPer1000.Collab.Browser.Tests.Access;

/// <summary>What a screen reader is given: the browser's accessibility tree, not the markup.</summary>
public sealed class SpokenPageTests(CollabHost host)
{
    [Fact]
    public async Task A_rating_is_a_named_group_of_radio_buttons_with_a_reason_and_a_line_that_speaks()
    {
        await using var answering = await Answering.At(host);
        await Assertions.Expect(answering.Page.Locator("form#answer")).ToMatchAriaSnapshotAsync("""
            - region "agree5":
              - group "agree5":
                - radio "1"
                - radio "2"
                - radio "3"
                - radio "4"
                - radio "5"
                - radio "I cannot judge this"
              - textbox /Why\?/
              - group "This reason is":
                - radio "in favour"
                - radio "against"
                - radio "a condition"
            - status:
              - paragraph: Nothing to save yet
            - paragraph:
              - button "Save and continue"
            """);
    }

    [Fact]
    public async Task A_ranking_is_a_list_whose_buttons_name_what_they_move()
    {
        await using var answering = await Answering.At(host, asking: [AnItem.Ranking("FIRST", "water", "trees")]);
        await Assertions.Expect(answering.Page.Locator("form#answer")).ToMatchAriaSnapshotAsync("""
            - group "Your answer":
              - list:
                - listitem:
                  - combobox "Place of water"
                  - 'button "Move down: water"'
                - listitem:
                  - combobox "Place of trees"
                  - 'button "Move up: trees"'
              - status
            """);
    }

    [Fact]
    public async Task An_estimate_is_a_named_group_of_named_fields()
    {
        await using var answering = await Answering.At(host, asking: [AnItem.Estimate("HOWMANY")]);
        await Assertions.Expect(answering.Page.Locator("form#answer")).ToMatchAriaSnapshotAsync("""
            - group /countries/:
              - textbox "Lowest"
              - textbox "Best"
              - textbox "Highest"
              - checkbox "I cannot judge this"
            """);
    }

    [Fact]
    public async Task A_page_has_its_landmarks_and_one_first_heading()
    {
        await using var answering = await Answering.At(host);
        await Assertions.Expect(answering.Page.GetByRole(AriaRole.Banner)).ToHaveCountAsync(1);
        await Assertions.Expect(answering.Page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Assertions.Expect(answering.Page.GetByRole(AriaRole.Contentinfo)).ToHaveCountAsync(1);
        await Assertions.Expect(answering.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
    }

    /// <summary>The whole tree, as a screen reader walks it: nothing that can be operated is without a name.</summary>
    [Fact]
    public async Task Nothing_that_can_be_operated_is_without_a_name()
    {
        await using var answering = await Answering.At(host, asking:
            [AnItem.Activity("HEDGE"), AnItem.Estimate("HOWMANY"), AnItem.Choice("WHERE", "slopes", "plains"), AnItem.Ranking("FIRST", "water", "trees"), AnItem.Ideas("IDEAS")]);
        foreach (var item in answering.Round.Items)
        {
            await answering.Visitor.Visit($"/rounds/{answering.Round.Id}/items/{item}");
            var tree = await SpokenTree.Of(answering.Page);
            Assert.True(tree.Operable.Count > 5, "There is something to operate on the page.");
            Assert.DoesNotContain(tree.Operable, node => node.Name.Length == 0);
        }
    }
}
