using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Browser.Tests.Lines;

namespace FourPer1000.Collab.Browser.Tests.Answers;

/// <summary>Whatever happens to the reply to a save: nothing is called saved that was not acknowledged, and nothing is stored twice.</summary>
public sealed class PoorLineTests(CollabHost host)
{
    public static TheoryData<string> Ways => [.. Faults.Keys];

    private static Dictionary<string, Fault> Faults { get; } = new(StringComparer.Ordinal)
    {
        ["a captive portal answers"] = Fault.CaptivePortal,
        ["a captive portal answers and calls it JSON"] = Fault.PortalInDisguise,
        ["the server fails"] = Fault.ServerError,
        ["the gateway has no server"] = Fault.GatewayError,
        ["the reply is damaged"] = Fault.Corrupted,
        ["the line breaks before the first byte"] = Fault.CutAfter(0),
    };

    [Theory]
    [MemberData(nameof(Ways))]
    [Trait("Case", "D14")]
    public async Task What_was_not_acknowledged_is_kept_and_sent_again(string way)
    {
        await using var line = new PoorLine(host.Address) { Replies = Faults[way] };
        await using var answering = await Answering.At(host, line);
        await answering.Type();
        await answering.SaysWaiting();
        Assert.NotEmpty(await answering.Kept());
        line.Replies = Fault.None;
        await answering.TryNow();
        await answering.IsStoredOnce();
        Assert.Empty(await answering.Kept());
    }

    /// <summary>Every byte of the body and of the status line, and the rest of the head in steps: a browser reads headers only whole.</summary>
    [Fact]
    [Trait("Case", "D14")]
    public async Task A_reply_that_breaks_off_at_any_byte_is_no_acknowledgement()
    {
        await using var line = new PoorLine(host.Address) { Replies = Fault.CutAfter(0) };
        await using var answering = await Answering.At(host, line);
        await answering.Type();
        await answering.SaysWaiting();
        var (head, whole) = await ReplyOf(answering, line);
        var cuts = Enumerable.Range(1, whole - 1).Where(cut => cut < 16 || cut % 48 == 0 || cut >= head);
        foreach (var cut in cuts)
        {
            line.Replies = Fault.CutAfter(cut);
            await Sends(answering);
            await answering.SaysWaiting();
        }

        line.Replies = Fault.None;
        await answering.TryNow();
        await answering.IsStoredOnce();
    }

    [Fact]
    public async Task Without_any_connection_it_waits_on_the_device_and_goes_when_the_line_is_back()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Answering.At(host, line);
        line.IsCut = true;
        await answering.Type();
        await answering.SaysWaiting();
        line.IsCut = false;
        await answering.Visitor.Context.SetOfflineAsync(true);
        await answering.Visitor.Context.SetOfflineAsync(false);
        await answering.IsStoredOnce();
    }

    /// <summary>Presses "try now" and waits until that attempt has failed.</summary>
    private static Task Sends(Answering answering) => answering.Page.RunAndWaitForRequestAsync(answering.TryNow, request => request.Method == "PUT");

    /// <summary>How long the head of the reply and the whole reply are.</summary>
    private static async Task<(int Head, int Whole)> ReplyOf(Answering answering, PoorLine line)
    {
        var seen = new TaskCompletionSource<(int, int)>();
        line.Replies = Fault.Watched(seen);
        await answering.TryNow();
        var lengths = await seen.Task;
        await answering.SaysWaiting();
        return lengths;
    }
}
