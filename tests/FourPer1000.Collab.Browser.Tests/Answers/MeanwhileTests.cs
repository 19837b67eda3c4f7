using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Answers;

/// <summary>What happens elsewhere while somebody types: the round closes, the answer is changed at another device, the session ends.</summary>
public sealed class MeanwhileTests(CollabHost host)
{
    private const string Elsewhere = "Written at another device";

    [Fact]
    public async Task A_change_after_the_closing_is_called_not_counted_and_can_be_copied()
    {
        await using var answering = await Answering.At(host);
        await answering.Visitor.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await answering.Type("Counted");
        await answering.SaysSaved();
        await answering.CloseRound();
        await answering.Type();
        await answering.Says("This change was not counted; version 1 of");
        await answering.Visitor.Press("Copy my text");
        await Assertions.Expect(answering.Visitor.Button("Copied")).ToBeVisibleAsync();
        Assert.Contains(Answering.Reason, await answering.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        Assert.Equal("Counted", await answering.StoredOf(answering.Panelist));
        await Assertions.Expect(answering.Text).ToHaveValueAsync(Answering.Reason);
        await Assertions.Expect(answering.Page.Locator("#answer button:not([type=button])")).ToHaveCountAsync(0);
        await Assertions.Expect(answering.Page.Locator("[data-save-state] a")).ToBeVisibleAsync();
    }

    [Fact]
    [Trait("Case", "C2")]
    public async Task An_answer_changed_at_another_device_is_shown_and_this_one_can_be_kept()
    {
        await using var answering = await Answering.At(host);
        await answering.AnswerElsewhere(Elsewhere);
        await answering.Type();
        await answering.Says(Elsewhere);
        Assert.Equal(Elsewhere, await answering.StoredOf(answering.Panelist));
        await answering.Visitor.Press("Keep this page");
        await answering.SaysSaved(2);
        Assert.Equal(Answering.Reason, await answering.StoredOf(answering.Panelist));
    }

    [Fact]
    [Trait("Case", "C2")]
    public async Task An_answer_changed_at_another_device_can_be_taken()
    {
        await using var answering = await Answering.At(host);
        await answering.AnswerElsewhere(Elsewhere);
        await answering.Type();
        await answering.Visitor.Press("Take the other one");
        await Assertions.Expect(answering.Text).ToHaveValueAsync(Elsewhere);
        await answering.SaysSaved();
        Assert.Equal(Elsewhere, await answering.StoredOf(answering.Panelist));
    }

    [Fact]
    [Trait("Case", "C2")]
    public async Task Of_two_tabs_neither_overwrites_the_other()
    {
        await using var answering = await Answering.At(host);
        var first = answering.Page;
        await answering.Visitor.OpenTab();
        await answering.Visitor.Visit(answering.Item);
        await answering.Type(Elsewhere);
        await answering.SaysSaved();
        await first.Locator("[name=reason]").FillAsync(Answering.Reason);
        await Assertions.Expect(first.Locator("[data-save-state] [role=status]")).ToContainTextAsync(Elsewhere);
        await Assertions.Expect(first.Locator("[name=reason]")).ToHaveValueAsync(Answering.Reason);
        Assert.Equal(Elsewhere, await answering.StoredOf(answering.Panelist));
    }

    [Fact]
    public async Task When_the_session_has_ended_one_signs_in_again_in_another_tab_and_the_text_is_sent()
    {
        await using var answering = await Answering.At(host);
        var first = answering.Page;
        await answering.Visitor.Context.ClearCookiesAsync();
        await answering.Type();
        await answering.Says("you are no longer signed in");
        var signIn = await first.RunAndWaitForPopupAsync(() => answering.Visitor.Follow("Sign in again (in a new tab)"));
        await Assertions.Expect(signIn.Locator("input[name=mail]")).ToBeVisibleAsync();
        await answering.Visitor.OpenTab();
        await answering.Visitor.SignInAs(host, answering.Panelist);
        await first.BringToFrontAsync();
        await Assertions.Expect(first.Locator("[name=reason]")).ToHaveValueAsync(Answering.Reason);
        await Assertions.Expect(first.Locator("[data-save-state] [role=status]")).ToContainTextAsync(", version 1");
        Assert.Equal(Answering.Reason, await answering.StoredOf(answering.Panelist));
    }

    [Fact]
    [Trait("Case", "E3")]
    public async Task A_page_left_open_by_somebody_else_saves_nothing_in_the_name_of_the_next()
    {
        await using var answering = await Answering.At(host);
        var left = answering.Page;
        await answering.Visitor.OpenTab();
        await answering.Visitor.SignOut();
        var next = answering.Round.Study.Panel[1];
        await answering.Visitor.SignInAs(host, next);
        await left.Locator("[name=reason]").FillAsync(Answering.Reason);
        await Assertions.Expect(left.Locator("[data-save-state] [role=status]")).ToContainTextAsync("you are no longer signed in");
        Assert.Null(await answering.StoredOf(next));
        Assert.Null(await answering.StoredOf(answering.Panelist));
    }

    [Fact]
    [Trait("Case", "E3")]
    public async Task A_form_left_open_by_somebody_else_is_refused_without_a_script_too()
    {
        await using var answering = await Answering.At(host, equip: options => options.JavaScriptEnabled = false);
        var left = answering.Page;
        await answering.Visitor.OpenTab();
        await answering.Visitor.SignOut();
        var next = answering.Round.Study.Panel[1];
        await answering.Visitor.SignInAs(host, next);
        await left.Locator("[name=reason]").FillAsync(Answering.Reason);
        await left.Locator("form#answer button[value=next]").ClickAsync();
        await left.WaitForLoadStateAsync();
        Assert.Null(await answering.StoredOf(next));
        Assert.Null(await answering.StoredOf(answering.Panelist));
    }
}
