using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>
/// The invited person has the invitation on the screen. Only the person's own visit counts, signed in: a mail scanner that follows the
/// link, and a picture loaded from a mail, say nothing about anybody.
/// </summary>
public sealed class OpenInvitation(CollabDb db, Pulse pulse)
{
    /// <summary>Nothing happens for anybody else, or for an invitation that was opened or answered before.</summary>
    public async Task Now(Guid invitationId, Person by, CancellationToken cancel = default)
    {
        var waiting = await db.Invitations.AsNoTracking().FirstOrDefaultAsync(i => i.Id == invitationId && i.AccountId == by.AccountId, cancel);
        if (waiting is not { IsUnopened: true })
        {
            return;
        }

        await db.Write(
            async () => (await db.Invitations.FirstOrDefaultAsync(i => i.Id == invitationId && i.AccountId == by.AccountId, cancel))?.Opened(),
            cancel);
        pulse.Soon(Topic.Moderation(waiting.StudyId));
    }
}
