using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Browser.Tests.Lines;

namespace FourPer1000.Collab.Browser.Tests.Answers;

/// <summary>What waits on the device: it outlives the page, goes with the acknowledgement and with signing out, and belongs to one person.</summary>
public sealed class QueueTests(CollabHost host)
{
    [Fact]
    public async Task What_waits_outlives_a_reload()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Waiting(line);
        line.Replies = Fault.None;
        await answering.Page.ReloadAsync();
        await Assertions.Expect(answering.Text).ToHaveValueAsync(Answering.Reason);
        await answering.IsStoredOnce();
        Assert.Empty(await answering.Kept());
    }

    [Fact]
    public async Task What_waits_outlives_its_tab()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Waiting(line);
        var killed = answering.Page;
        await answering.Visitor.OpenTab();
        await killed.CloseAsync();
        line.Replies = Fault.None;
        await answering.Visitor.Visit(answering.Item);
        await Assertions.Expect(answering.Text).ToHaveValueAsync(Answering.Reason);
        await answering.IsStoredOnce();
        Assert.Empty(await answering.Kept());
    }

    /// <summary>The save had arrived, its acknowledgement had not; what was typed after it is no repetition of it.</summary>
    [Fact]
    [Trait("Case", "C2")]
    public async Task What_was_typed_after_a_save_without_a_reply_is_not_dropped_for_an_answer_from_another_device()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Waiting(line);
        await answering.Type("Typed after it");
        await answering.AnswerElsewhere("Written at another device", basedOn: 1);
        line.Replies = Fault.None;
        await answering.Page.ReloadAsync();
        await answering.Says("Written at another device");
        await Assertions.Expect(answering.Text).ToHaveValueAsync("Typed after it");
        await answering.Visitor.Press("Keep this page");
        await answering.SaysSaved(3);
        Assert.Equal("Typed after it", await answering.StoredOf(answering.Panelist));
    }

    [Fact]
    public async Task What_waits_is_sent_from_the_page_of_another_item_too()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Waiting(line);
        line.Replies = Fault.None;
        await answering.Page.RunAndWaitForResponseAsync(
            () => answering.Visitor.Visit($"/rounds/{answering.Round.Id}/items/{answering.Round.Items[1]}"),
            response => response.Request.Method == "PUT" && response.Ok);
        await answering.Visitor.Visit(answering.Item);
        await answering.IsStoredOnce();
    }

    [Fact]
    [Trait("Case", "C2")]
    public async Task What_was_typed_while_another_tab_sent_what_waited_before_stays_on_the_device()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Waiting(line);
        var (first, arrives) = (answering.Page, new TaskCompletionSource());
        line.Replies = Fault.HeldUntil(arrives.Task);
        await answering.Visitor.OpenTab();
        var sent = answering.Page.WaitForResponseAsync(response => response.Request.Method == "PUT");
        await answering.Visitor.Visit($"/rounds/{answering.Round.Id}/items/{answering.Round.Items[1]}");
        await first.Locator("[name=reason]").FillAsync("Typed meanwhile");
        await first.CloseAsync();
        arrives.SetResult();
        await (await sent).FinishedAsync();
        line.Replies = Fault.None;
        await answering.Visitor.Visit(answering.Item);
        await Assertions.Expect(answering.Text).ToHaveValueAsync("Typed meanwhile");
        await answering.SaysSaved(2);
        Assert.Equal("Typed meanwhile", await answering.StoredOf(answering.Panelist));
    }

    [Fact]
    [Trait("Case", "E19")]
    public async Task Signing_out_leaves_nothing_on_the_device()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Waiting(line);
        await answering.Visitor.SignOut();
        Assert.Empty(await answering.Kept());
    }

    [Fact]
    [Trait("Case", "E19")]
    public async Task The_next_person_at_the_computer_sees_and_sends_nothing_of_the_one_before()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Waiting(line);
        await answering.Visitor.Context.ClearCookiesAsync();
        line.Replies = Fault.None;
        var next = answering.Round.Study.Panel[1];
        await answering.Visitor.SignInAs(host, next);
        await answering.Visitor.Visit(answering.Item);
        await Assertions.Expect(answering.Text).ToHaveValueAsync("");
        await answering.Type("Of the next person");
        await answering.SaysSaved();
        Assert.Equal("Of the next person", await answering.StoredOf(next));
        Assert.DoesNotContain(await answering.Kept(), kept => kept.Contains(Answering.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_a_shared_computer_nothing_is_kept_and_the_line_says_so()
    {
        await using var line = new PoorLine(host.Address) { Replies = Fault.ServerError };
        await using var answering = await Answering.At(host, line, shared: true);
        await answering.Type();
        await answering.Says("this browser keeps nothing. Stay on this page");
        Assert.Empty(await answering.Kept());
        line.Replies = Fault.None;
        await answering.TryNow();
        await answering.IsStoredOnce();
    }

    /// <summary>At a page whose last change was not acknowledged.</summary>
    private async Task<Answering> Waiting(PoorLine line)
    {
        line.Replies = Fault.CutAfter(0);
        var answering = await Answering.At(host, line);
        await answering.Type();
        await answering.SaysWaiting();
        return answering;
    }
}
