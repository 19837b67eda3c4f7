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
    public async Task What_was_not_acknowledged_is_never_called_saved_but_kept_and_sent_again(string way)
    {
        await using var line = new PoorLine(host.Address) { Replies = Faults[way] };
        await using var answering = await Answering.At(host, line);
        await answering.Listen();
        await answering.Type();
        await answering.SaysWaiting();
        Assert.NotEmpty(await answering.Kept());
        Assert.DoesNotContain(await answering.Heard(), heard => heard.Contains("Saved", StringComparison.Ordinal));
        line.Replies = Fault.None;
        await answering.TryNow();
        await answering.IsStoredOnce();
        Assert.Empty(await answering.Kept());
    }

    [Fact]
    [Trait("Case", "D14")]
    public async Task A_reply_that_breaks_off_at_any_byte_is_no_acknowledgement()
    {
        await using var line = new PoorLine(host.Address) { Replies = Fault.CutAfter(0) };
        await using var answering = await Answering.At(host, line);
        await answering.Type();
        await answering.SaysWaiting();
        var bytes = await LengthOfReply(answering, line);
        line.Replies = Fault.CutLaterEachTime();
        Assert.All(await Send(answering, times: bytes), said => Assert.StartsWith("Not sent yet", said, StringComparison.Ordinal));
        line.Replies = Fault.None;
        await answering.TryNow();
        await answering.IsStoredOnce();
    }

    [Fact]
    [Trait("Case", "D14")]
    public async Task A_reply_that_never_comes_is_given_up_and_the_same_save_goes_again()
    {
        await using var line = new PoorLine(host.Address) { Replies = Fault.HeldUntil(new TaskCompletionSource().Task) };
        await using var answering = await Answering.At(host, line);
        await answering.Page.AddInitScriptAsync("(timeout => { AbortSignal.timeout = ms => timeout.call(AbortSignal, ms / 50); })(AbortSignal.timeout);");
        await answering.Page.ReloadAsync();
        await answering.Type();
        await answering.SaysWaiting();
        line.Replies = Fault.None;
        await answering.TryNow();
        await answering.IsStoredOnce();
    }

    [Fact]
    [Trait("Case", "D14")]
    public async Task On_a_line_that_loses_segments_and_breaks_every_change_is_stored_once()
    {
        await using var line = new PoorLine(host.Address);
        await using var answering = await Answering.At(host, line);
        await answering.Hurry();
        line.Loss = new Loss(percent: 5, seed: 2026, breaking: 40);
        var typed = Enumerable.Range(1, 20).Select(number => $"{number} tonnes of carbon").ToList();
        foreach (var (text, index) in typed.Select((text, index) => (text, index)))
        {
            await answering.Type(text);
            await answering.SaysSaved(index + 1);
        }

        Assert.Equal<string?>(typed, await answering.Revisions());
        Assert.True(line.Loss is { Lost: > 0, Broken: > 0 }, "The line was too good to show anything.");
    }

    /// <summary>Pages that lost their line in the same moment would all be back in the same moment, too.</summary>
    [Fact]
    [Trait("Case", "D14")]
    public async Task A_save_goes_again_after_ever_longer_waits_none_of_which_can_be_foretold()
    {
        await using var line = new PoorLine(host.Address) { Replies = Fault.ServerError };
        await using var answering = await Answering.At(host, line);
        var waits = await Waits(answering, attempts: 7);
        var shares = waits.Zip([5, 10, 20, 40, 60, 60, 60], (wait, seconds) => wait / (1000.0 * seconds)).ToList();
        Assert.All(shares, share => Assert.InRange(share, 0.75, 1.25));
        Assert.Equal(shares.Count, shares.Distinct().Count());
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

    /// <summary>How long the reply is.</summary>
    private static async Task<int> LengthOfReply(Answering answering, PoorLine line)
    {
        var seen = new TaskCompletionSource<int>();
        line.Replies = Fault.Watched(seen);
        await answering.TryNow();
        var length = await seen.Task;
        await answering.SaysWaiting();
        return length;
    }

    /// <summary>Presses "try now" so many times, each time after the attempt before has ended; what the line said after each.</summary>
    private static Task<string[]> Send(Answering answering, int times) => answering.Line.EvaluateAsync<string[]>(
        """
        async (line, times) => {
          const said = [];
          for (let time = 0; time < times; time++) {
            line.querySelector("[data-act=retry]").click();
            await new Promise(ended => new MutationObserver(ended).observe(line, { childList: true }));
            said.push(line.innerText);
          }
          return said;
        }
        """,
        times);

    /// <summary>How long the page means to wait after each of so many attempts that fail, in milliseconds; it does not wait that long.</summary>
    private static async Task<double[]> Waits(Answering answering, int attempts)
    {
        await answering.Page.AddInitScriptAsync(
            """
            globalThis.waits = [];
            (wait => {
              globalThis.setTimeout = (act, ms, ...rest) => {
                if (act.name === "send" && ms > 3000) waits.push(ms);
                return wait(act, ms / 100, ...rest);
              };
            })(setTimeout);
            """);
        await answering.Page.ReloadAsync();
        await answering.Type();
        await answering.Page.WaitForFunctionAsync("attempts => waits.length >= attempts", attempts);
        return await answering.Page.EvaluateAsync<double[]>("attempts => waits.slice(0, attempts)", attempts);
    }
}
