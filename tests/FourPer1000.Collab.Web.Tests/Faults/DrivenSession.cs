using System.Net;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using FourPer1000.Collab.Web.Tests.Rounds;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>
/// One person who answers item after item without a pause, as the page's script does: a save that got no reply is sent again, the same, as
/// soon as the program answers.
/// </summary>
internal sealed class DrivenSession(HttpBrowser browser, RoundInHand round) : IDisposable
{
    private readonly int[] revisions = new int[round.Items.Count];
    private readonly List<(Guid Save, int Revision)> acknowledged = [];
    private (int Item, Guid Save)? withoutReply;
    private int next;

    /// <summary>Every save that was shown as stored, with the revision that was named.</summary>
    public IReadOnlyList<(Guid Save, int Revision)> Acknowledged => acknowledged;

    /// <summary>Answers until the line is cut.</summary>
    /// <param name="moment">Called when a save leaves and when its acknowledgement arrives.</param>
    public async Task AnswerUntilCut(Action moment)
    {
        try
        {
            while (true)
            {
                moment();
                await Answer();
                moment();
            }
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            // Whether the save was stored is known to the database alone; it goes out again, the same.
        }
    }

    /// <summary>Sends the save that has no reply yet, or the next one.</summary>
    public async Task Answer()
    {
        var (item, save) = withoutReply ??= (next++ % revisions.Length, Guid.NewGuid());
        var reply = await browser.Put(round, item, AnswerCalls.Rating([1 + (next % 9), 5], revisions[item], save));
        Assert.Equal((HttpStatusCode.OK, revisions[item] + 1), (reply.Status, reply.Revision ?? 0));
        revisions[item]++;
        acknowledged.Add((save, revisions[item]));
        withoutReply = null;
    }

    public void Dispose() => browser.Dispose();
}
