using System.Globalization;
using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Browser.Tests.Lines;

namespace FourPer1000.Collab.Browser.Tests.Answers;

/// <summary>
/// The process of a tab is killed (SIGKILL) at random moments while somebody types into it, and another tab is opened. COLLAB_TEST_KILLS
/// says how often; docs/faults.md has the longest run.
/// </summary>
public sealed class KilledTabTests(CollabHost host)
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("COLLAB_TEST_KILLS") ?? "6", CultureInfo.InvariantCulture);

    /// <summary>On a busy machine more may have been typed whenever an answer is acknowledged, and then nothing is called saved; so it goes on until something is.</summary>
    private static readonly int MostKills = 10 * Kills;

    /// <summary>What the line does to the saves of the tab that is killed; the next tab has a good one.</summary>
    private static readonly Action<PoorLine>[] Troubles = [_ => { }, line => line.Replies = Fault.CutAfter(0), line => line.IsCut = true];

    [Fact]
    [Trait("Case", "D1")]
    public async Task What_was_typed_is_still_there_and_sent_what_was_called_saved_is_stored_and_nothing_is_doubled()
    {
        await using var browser = await Chromium.Another();
        await using var line = new PoorLine(host.Address);
        await using var answering = await Answering.At(host, line, browser: browser);
        var tab = await DrivenTab.At(answering, browser);
        for (var kill = 0; kill < Kills || (tab.CalledSaved == 0 && kill < MostKills); kill++)
        {
            Troubles[kill % Troubles.Length](line);
            await tab.TypeUntilKilled();
            (line.Replies, line.IsCut) = (Fault.None, false);
            var typed = tab.Typed;
            await tab.OpenAnother();
            Assert.InRange(await tab.Shown(), typed, int.MaxValue);
            await tab.HasSentEverything();
        }

        await AssertStoredExactly(answering, tab);
    }

    /// <summary>Each text is stored at most once, in the order of typing, the last one last, and every revision that was called saved is there.</summary>
    private static async Task AssertStoredExactly(Answering answering, DrivenTab tab)
    {
        var stored = (await answering.Revisions()).Select(text => int.Parse(text!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(stored.Distinct().Order(), stored);
        Assert.Equal(await tab.Shown(), stored[^1]);
        Assert.InRange(tab.CalledSaved, 1, stored.Count);
    }
}
