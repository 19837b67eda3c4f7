using System.Security.Cryptography;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>The invited person joins the panel under a pseudonym, or declines.</summary>
public sealed class AnswerInvitation(CollabDb db, TimeProvider clock, Pseudonyms pseudonyms, IAnnouncer live)
{
    /// <summary>Joining twice is joining once.</summary>
    /// <exception cref="Absent">The invitation is somebody else's or does not exist.</exception>
    public Task Accept(Guid invitationId, Person by, CancellationToken cancel = default) => Answer(
        invitationId,
        by,
        async invitation =>
        {
            invitation.Accept(clock.GetUtcNow());
            await Join(invitation, cancel);
        },
        cancel);

    public Task Decline(Guid invitationId, Person by, CancellationToken cancel = default) => Answer(
        invitationId,
        by,
        invitation =>
        {
            InvitationRules.DeclinesBeforeJoining.Enforce(invitation.State != InvitationState.Accepted);
            invitation.Decline(clock.GetUtcNow());
            return Task.CompletedTask;
        },
        cancel);

    private async Task Answer(Guid invitationId, Person by, Func<Invitation, Task> answer, CancellationToken cancel)
    {
        var studyId = await db.Write(
            async () =>
            {
                var invitation = await db.Invitations.Where(i => i.Id == invitationId && i.AccountId == by.AccountId).OrAbsent(cancel);
                await answer(invitation);
                return invitation.StudyId;
            },
            cancel);
        await db.ForgetRowOrder(studyId, cancel);
        await live.Announce([Topic.Moderation(studyId)], cancel);
    }

    private async Task Join(Invitation invitation, CancellationToken cancel)
    {
        var study = await db.Studies.Where(s => s.Id == invitation.StudyId).OrAbsent(cancel);
        var id = pseudonyms.PanelistId(study.PseudonymSalt, invitation.AccountId);
        if (await db.Panelists.AnyAsync(panelist => panelist.Id == id, cancel))
        {
            return;
        }

        db.Panelists.Add(new Panelist { Id = id, StudyId = study.Id, Number = await FreeNumber(study.Id, cancel) });
    }

    /// <summary>Drawn at random: counting up would tell who joined first.</summary>
    private async Task<int> FreeNumber(Guid studyId, CancellationToken cancel)
    {
        var taken = await db.Panelists.Where(panelist => panelist.StudyId == studyId).Select(panelist => panelist.Number).ToHashSetAsync(cancel);
        var highest = Math.Max(99, taken.Count * 3);
        var number = RandomNumberGenerator.GetInt32(1, highest + 1);
        while (taken.Contains(number))
        {
            number = RandomNumberGenerator.GetInt32(1, highest + 1);
        }

        return number;
    }
}

public static class InvitationRules
{
    public static readonly Rule DeclinesBeforeJoining = new("invitation.declines-before-joining", new(
        "You have already joined this panel; you can withdraw from the study instead.",
        "Vous avez déjà rejoint ce panel ; vous pouvez plutôt vous retirer de l’étude.",
        "Ya forma parte de este panel; en su lugar puede retirarse del estudio."));
}
