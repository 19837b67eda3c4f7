using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;

namespace FourPer1000.Collab.Panels;

/// <summary>
/// A person leaves a panel: no further answer is taken and no further mail is sent; answers given before stay in what was sealed with
/// them. Only the pseudonym knows. A mark at the invitation, or an entry in the journal, would say which panelist the person was.
/// </summary>
public sealed class WithdrawFromStudy(CollabDb db, TimeProvider clock, Pseudonyms pseudonyms, IAnnouncer live)
{
    /// <summary>Leaving twice is leaving once.</summary>
    /// <exception cref="Absent">The person is not of this panel.</exception>
    public async Task Now(Guid studyId, Person by, CancellationToken cancel = default)
    {
        await db.Write(
            async () =>
            {
                var study = await db.Studies.Where(s => s.Id == studyId).OrAbsent(cancel);
                var id = pseudonyms.PanelistId(study.PseudonymSalt, by.AccountId ?? Guid.Empty);
                var panelist = await db.Panelists.Where(p => p.Id == id).OrAbsent(cancel);
                panelist.Withdraw(clock.GetUtcNow());
            },
            cancel);
        await live.Announce([Topic.Moderation(studyId)], cancel);
    }
}
