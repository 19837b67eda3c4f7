using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>Somebody to be invited.</summary>
public sealed record Invitee(string Mail, string Name, Tongue Tongue);

/// <summary>Invites people to the panel of a study. Somebody already invited is left as is, and the answer does not tell.</summary>
public sealed class InvitePanel(CollabDb db, TimeProvider clock, AccountBook accounts, PanelMail mail, IAnnouncer live)
{
    public async Task Now(Guid studyId, IReadOnlyCollection<Invitee> people, Person by, CancellationToken cancel = default)
    {
        await db.Write(
            async () =>
            {
                var study = await db.Studies.ModeratedBy(db, by).Where(s => s.Id == studyId).OrAbsent(cancel);
                foreach (var person in people.DistinctBy(person => AccountBook.Normalize(person.Mail)))
                {
                    await Invite(study, person, by.AccountId!.Value, cancel);
                }

                await db.Record(clock.GetUtcNow(), by.AccountId, "panel.invited", Subjects.Study(studyId), new { people.Count }, cancel);
            },
            cancel);
        await live.Announce([Topic.Moderation(studyId)], cancel);
    }

    private async Task Invite(Study study, Invitee person, Guid by, CancellationToken cancel)
    {
        var account = await accounts.FindOrAdd(person.Mail, person.Name, person.Tongue, cancel);
        if (await db.Invitations.AnyAsync(i => i.StudyId == study.Id && i.AccountId == account.Id, cancel))
        {
            return;
        }

        await accounts.Give(account, Roles.Participant, cancel);
        var invitation = new Invitation { StudyId = study.Id, AccountId = account.Id, InvitedBy = by, InvitedAt = clock.GetUtcNow() };
        db.Invitations.Add(invitation);
        mail.Invited(study, invitation, account, clock.GetUtcNow());
    }
}
