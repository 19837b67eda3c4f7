using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>
/// The panels of a person. An invitation knows who joined and a pseudonym who has left, and no table knows both; so the way between them is
/// gone here, for the person who asks and for nobody else.
/// </summary>
public static class OwnPanels
{
    /// <summary>The studies whose panel the person has joined and not left, each with the person's panelist in it.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> PanelsOf(
        this CollabDb db, Person person, Pseudonyms pseudonyms, CancellationToken cancel = default)
    {
        var ever = await db.PanelsEverOf(person, pseudonyms, cancel);
        var panelists = ever.Values.ToList();
        var stayed = await db.Panelists.Where(p => panelists.Contains(p.Id) && p.WithdrawnAt == null).Select(p => p.StudyId).ToListAsync(cancel);
        return stayed.ToDictionary(study => study, study => ever[study]);
    }

    /// <summary>The same with the panels that the person has left: what was sealed there is still the person's to read.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> PanelsEverOf(
        this CollabDb db, Person person, Pseudonyms pseudonyms, CancellationToken cancel = default)
    {
        if (person.AccountId is not { } account)
        {
            return new Dictionary<Guid, Guid>();
        }

        var joined = await (
            from invitation in db.Invitations
            join study in db.Studies on invitation.StudyId equals study.Id
            where invitation.AccountId == account && invitation.State == InvitationState.Accepted
            select new { study.Id, study.PseudonymSalt }).ToListAsync(cancel);
        return joined.ToDictionary(study => study.Id, study => pseudonyms.PanelistId(study.PseudonymSalt, account));
    }
}
