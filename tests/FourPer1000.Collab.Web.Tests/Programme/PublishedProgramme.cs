using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Programme;

/// <summary>
/// A programme on its way: a study of A1 with a published round of two items, the first agreed, accepted by the Secretariat and in the
/// plan; the second answered by fewer than k people. And a study of C1 whose first round is open and answered.
/// </summary>
public sealed class PublishedProgramme : CollabApp
{
    public RoundInHand Published { get; private set; } = null!;

    public RoundInHand Open { get; private set; } = null!;

    public Guid ActivityId { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Published = await Given.AnOpenRound("A1", panelists: 6, items: 2);
        await Rate(Published, item: 0, [8, 8, 9, 7, 8, 8]);
        await Rate(Published, item: 1, [9, 9, 9, 9]);
        await Given.Published(Published);
        await Accept();
        Open = await Given.AnOpenRound("C1", panelists: 6, asking: [AnItem.Activity("SECRET-01")]);
        await Rate(Open, item: 0, [3, 3, 3, 3, 3, 3]);
    }

    private async Task Rate(RoundInHand round, int item, IReadOnlyList<int> marks)
    {
        foreach (var (index, mark) in marks.Index())
        {
            Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, round.Study.Panel[index], round.Items[item], new RatingAnswer([mark, mark])));
        }
    }

    private async Task Accept()
    {
        var drafted = Assert.Single(await Platform.Do((DraftProposals draft) => draft.Now(Published.Id, Published.Study.Moderator)));
        await Platform.Do((SubmitProposal submit) => submit.Now(drafted.Id, drafted.Version, ProposalText.Of(drafted), Published.Study.Moderator));
        var version = await Platform.Read(db => db.Proposals.Where(proposal => proposal.Id == drafted.Id).Select(proposal => proposal.Version).SingleAsync());
        var secretary = await Given.ASecretary();
        await Platform.Do((DecideProposal decide) => decide.Now(drafted.Id, new Verdict(version, DecisionKind.Accept, "Ready to start."), secretary));
        ActivityId = await Platform.Read(db => db.Activities.Select(activity => activity.Id).SingleAsync());
    }
}
