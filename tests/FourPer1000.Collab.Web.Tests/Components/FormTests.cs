using Bunit;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Forms;

namespace FourPer1000.Collab.Web.Tests.Components;

public sealed class FormTests : ComponentTests
{
    private static readonly Phrase Missing = new("Enter a name", "Saisissez un nom", "Escriba un nombre");

    [Fact]
    public void The_summary_links_each_error_to_its_field_and_takes_the_focus()
    {
        var errors = new FormErrors(A(Tongue.En));
        errors.Add("name", Missing);
        var summary = Show<ErrorSummary>(p => p.Add(c => c.Errors, errors));
        var link = summary.Find("a");
        Assert.Equal(("#name", "Enter a name"), (link.GetAttribute("href"), link.TextContent));
        Assert.True(summary.Find("[role=group]").HasAttribute("autofocus"));
    }

    [Fact]
    public void Without_errors_there_is_no_summary() =>
        Assert.Empty(Show<ErrorSummary>(p => p.Add(c => c.Errors, new FormErrors(A(Tongue.En)))).Markup.Trim());

    [Fact]
    public async Task A_broken_rule_becomes_an_error_of_the_form_in_the_readers_language()
    {
        var errors = new FormErrors(A(Tongue.Es));
        Assert.False(await errors.Try(() => throw new RuleViolation(RoundRules.ClosesOnce)));
        Assert.Equal(RoundRules.ClosesOnce.Sentence.Es, Assert.Single(errors.All).Sentence);
    }

    [Fact]
    public async Task What_is_no_broken_rule_is_a_bug_that_we_get_to_see()
    {
        var errors = new FormErrors(A(Tongue.En));
        await Assert.ThrowsAsync<InvalidOperationException>(() => errors.Try(() => throw new InvalidOperationException()));
    }

    [Fact]
    public void The_words_of_the_summary_stand_at_the_field_too_and_are_tied_to_it()
    {
        var field = Show<TextField>(p => p.Add(c => c.Name, "name").Add(c => c.Label, "Name").Add(c => c.Hint, "As on your badge").Add(c => c.Error, "Enter a name"));
        var input = field.Find("input");
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal(["As on your badge", "Error: Enter a name"], input.GetAttribute("aria-describedby")!.Split(' ').Select(id => field.Find("#" + id).TextContent));
        Assert.Equal("Name", field.Find($"label[for={input.Id}]").TextContent);
    }

    [Fact]
    public void A_field_without_error_is_tied_to_nothing_and_not_invalid()
    {
        var input = Show<TextField>(p => p.Add(c => c.Name, "name").Add(c => c.Label, "Name")).Find("input");
        Assert.False(input.HasAttribute("aria-invalid"));
        Assert.False(input.HasAttribute("aria-describedby"));
    }

    [Fact]
    public void An_optional_field_says_so_in_words() =>
        Assert.Equal("Nom (facultatif)", Show<TextField>(p => p.Add(c => c.Name, "name").Add(c => c.Label, "Nom").Add(c => c.Optional, true), Tongue.Fr).Find("label").TextContent);

    [Fact]
    public void A_text_that_begins_with_an_empty_line_keeps_it()
    {
        var area = Show<TextField>(p => p.Add(c => c.Name, "why").Add(c => c.Label, "Why?").Add(c => c.Lines, 4).Add(c => c.Value, "\nBecause")).Find("textarea");
        Assert.Equal("\nBecause", area.TextContent);
    }

    [Fact]
    public void Picks_show_what_was_chosen()
    {
        Choice[] choices = [new("for", "in favour"), new("against", "against"), new("condition", "a condition")];
        var picks = Show<Picks>(p => p.Add(c => c.Name, "side").Add(c => c.Legend, "This reason is").Add(c => c.Choices, choices).Add(c => c.Chosen, ["condition"]));
        Assert.Equal("condition", Assert.Single(picks.FindAll("input[checked]")).GetAttribute("value"));
        Assert.All(picks.FindAll("input"), input => Assert.Equal("radio", input.GetAttribute("type")));
    }
}
