using System.Text.RegularExpressions;
using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Browser.Tests.Lines;

namespace FourPer1000.Collab.Browser.Tests.Answers;

/// <summary>An answer saves by itself, and a line in plain words says how far it is.</summary>
public sealed partial class SavingTests(CollabHost host)
{
    [Fact]
    public async Task What_is_typed_is_saved_by_itself_and_the_line_says_so()
    {
        await using var answering = await Answering.At(host);
        await answering.Says("Nothing to save yet");
        await answering.Type();
        await answering.IsStoredOnce();
        Assert.Empty(await answering.Kept());
        await answering.Type("The roots leave it there");
        await answering.SaysSaved(2);
        answering.Visitor.HasNothingToComplainOf();
    }

    [Fact]
    public async Task While_an_answer_is_on_its_way_the_line_says_that_and_not_that_it_is_saved()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Answering.At(host, line);
        var acknowledged = new TaskCompletionSource();
        line.Replies = Fault.HeldUntil(acknowledged.Task);
        await answering.Type();
        await answering.Says("Saving…");
        acknowledged.SetResult();
        await answering.IsStoredOnce();
    }

    [Fact]
    public async Task The_line_is_read_out_when_it_changes()
    {
        await using var answering = await Answering.At(host);
        var status = answering.Page.GetByRole(AriaRole.Status).And(answering.Line);
        await status.EvaluateAsync("line => globalThis.announcer = line");
        await answering.Type();
        await answering.SaysSaved();
        Assert.True(await status.EvaluateAsync<bool>("line => line === globalThis.announcer && line.isConnected"), "A line that was put in anew is not read out.");
    }

    [Fact]
    [Trait("Case", "D5")]
    public async Task While_the_database_is_away_nothing_is_called_saved_and_it_is_saved_when_it_is_back()
    {
        await using var answering = await Answering.At(host);
        await using (await host.TakeAwayDatabase())
        {
            await answering.Type();
            await Assertions.Expect(answering.Line).ToContainTextAsync(NotSaved());
            await Assertions.Expect(answering.Text).ToHaveValueAsync(Answering.Reason);
        }

        await answering.IsStoredOnce();
    }

    [GeneratedRegex("Saving…|Not sent yet")]
    private static partial Regex NotSaved();
}
