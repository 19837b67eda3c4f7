using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Answers;

/// <summary>
/// A tab in which a number is typed into the reason, then the next higher one, without a pause. It tells the test what was typed and what
/// the line called saved, so that this is known after its end.
/// </summary>
internal sealed class DrivenTab
{
    /// <summary>A moment is a number that was typed or a save that the line reported.</summary>
    private const int LatestMoment = 60;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(Chromium.Patience);

    private const string Typing =
        """
        from => {
          const [field, line] = ["[name=reason]", "[data-save-state] [role=status]"].map(each => document.querySelector(each));
          new MutationObserver(() => {
            const [, revision] = line.innerText.match(/^Saved .+, version (\d+)/) ?? [];
            if (revision) tellSaved(Number(revision));
          }).observe(line, { childList: true, subtree: true });
          const type = number => {
            field.value = number;
            field.dispatchEvent(new Event("change", { bubbles: true }));
            tellTyped(number);
            setTimeout(type, 1500 * Math.random(), number + 1);
          };
          type(from);
        }
        """;

    private readonly Answering answering;
    private readonly ICDPSession browser;
    private int untilKill;
    private Process? process;

    private DrivenTab(Answering answering, ICDPSession browser) => (this.answering, this.browser) = (answering, browser);

    /// <summary>The highest number that is known to have been typed.</summary>
    public int Typed { get; private set; }

    /// <summary>The highest revision that the line called saved.</summary>
    public int CalledSaved { get; private set; }

    public static async Task<DrivenTab> At(Answering answering, IBrowser browser)
    {
        var tab = new DrivenTab(answering, await browser.NewBrowserCDPSessionAsync());
        await answering.Visitor.Context.ExposeFunctionAsync<int>("tellTyped", number => tab.Happened(() => tab.Typed = number));
        await answering.Visitor.Context.ExposeFunctionAsync<int>("tellSaved", revision => tab.Happened(() => tab.CalledSaved = Math.Max(tab.CalledSaved, revision)));
        await answering.Hurry();
        return tab;
    }

    /// <summary>Types until the process is gone.</summary>
    public async Task TypeUntilKilled()
    {
        var gone = new TaskCompletionSource();
        answering.Page.Crash += (_, _) => gone.TrySetResult();
        process = await Renderer();
        untilKill = RandomNumberGenerator.GetInt32(1, LatestMoment);
        await answering.Page.EvaluateAsync(Typing, Typed + 1);
        await gone.Task.WaitAsync(Patience);
    }

    /// <summary>The same page in another tab.</summary>
    public async Task OpenAnother()
    {
        var killed = answering.Page;
        await answering.Visitor.OpenTab().WaitAsync(Patience);
        await killed.CloseAsync();
        await answering.Visitor.Visit(answering.Item);
        Typed = Math.Max(Typed, await Shown());
    }

    /// <summary>The number in the field.</summary>
    public async Task<int> Shown() => int.Parse(await answering.Text.InputValueAsync(), CultureInfo.InvariantCulture);

    /// <summary>Nothing waits on the device any more, and what the field shows is what is stored.</summary>
    public async Task HasSentEverything()
    {
        await answering.Says("Saved");
        await answering.Page.WaitForFunctionAsync("localStorage.length === 0");
        Assert.Equal(await answering.StoredOf(answering.Panelist), await answering.Text.InputValueAsync());
    }

    private void Happened(Action note)
    {
        note();
        if (Interlocked.Decrement(ref untilKill) == 0)
        {
            _ = Task.Run(KillSoon);
        }
    }

    /// <summary>Up to some milliseconds later, so that the kill falls between the moments, too.</summary>
    private void KillSoon()
    {
        Thread.SpinWait(RandomNumberGenerator.GetInt32(1, 200_000));
        process!.Kill();
    }

    /// <summary>
    /// The process of the tab: the one that is busy while the page is. The browser keeps another one ready for the next tab, and opens none
    /// if that one is killed.
    /// </summary>
    private async Task<Process> Renderer()
    {
        var answer = await browser.SendAsync("SystemInfo.getProcessInfo");
        var before = answer!.Value.GetProperty("processInfo").EnumerateArray()
            .Where(process => process.GetProperty("type").GetString() == "renderer")
            .Select(process => Process.GetProcessById(process.GetProperty("id").GetInt32()))
            .ToDictionary(process => process, process => process.TotalProcessorTime);
        await answering.Page.EvaluateAsync("() => { const end = performance.now() + 200; while (performance.now() < end); }");
        return before.Keys.MaxBy(process => TimeOf(process) - before[process])!;
    }

    private static TimeSpan TimeOf(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }
}
