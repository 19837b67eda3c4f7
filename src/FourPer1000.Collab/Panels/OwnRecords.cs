using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Exports;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>Reads what the platform keeps of the person who asks. It goes by the person's own pseudonym, so nobody else's can come along.</summary>
public sealed class OwnRecords(CollabDb db, Pseudonyms pseudonyms)
{
    /// <summary>Also for somebody who has left: what was sealed is still kept.</summary>
    /// <exception cref="Absent">The person never joined this panel.</exception>
    public async Task<OwnRecord> Of(Guid studyId, Person person, CancellationToken cancel = default)
    {
        var panels = await db.PanelsEverOf(person, pseudonyms, cancel);
        var id = panels.TryGetValue(studyId, out var own) ? own : throw new Absent("panel");
        var account = await db.Users.AsNoTracking().Where(a => a.Id == person.AccountId).OrAbsent(cancel);
        var study = await db.Studies.AsNoTracking().Where(s => s.Id == studyId).OrAbsent(cancel);
        var panelist = await db.Panelists.AsNoTracking().Where(p => p.Id == id).OrAbsent(cancel);
        return new OwnRecord(
            study.TaskForceCode,
            study.Title.TextFor(account.Tongue),
            panelist.Number,
            panelist.WithdrawnAt is { } left ? DateOnly.FromDateTime(left.UtcDateTime) : null,
            new OwnProfile(account.DisplayName, account.Email!, account.Tongue, account.TimeZone, account.College, account.Region, await db.ProfileOf(studyId, account.Id, cancel)),
            await Invitation(studyId, account.Id, cancel),
            await Consents(panelist, account.Tongue, cancel),
            await Rounds(panelist, account.Tongue, cancel));
    }

    private Task<OwnInvitation> Invitation(Guid studyId, Guid account, CancellationToken cancel) => db.Invitations
        .Where(invitation => invitation.StudyId == studyId && invitation.AccountId == account)
        .Select(invitation => new OwnInvitation(invitation.InvitedAt, invitation.State, invitation.AnsweredOn))
        .SingleAsync(cancel);

    private async Task<IReadOnlyList<OwnConsent>> Consents(Panelist panelist, Tongue tongue, CancellationToken cancel)
    {
        var given = await (
            from consent in db.Consents
            join text in db.ConsentTexts on consent.Number equals text.Number
            where consent.PanelistId == panelist.Id && text.StudyId == panelist.StudyId
            orderby consent.Number
            select new { consent.Number, consent.On, text.Text }).ToListAsync(cancel);
        return [.. given.Select(consent => new OwnConsent(consent.Number, consent.On, consent.Text.TextFor(tongue)))];
    }

    private async Task<IReadOnlyList<OwnRound>> Rounds(Panelist panelist, Tongue tongue, CancellationToken cancel)
    {
        var rounds = await db.Rounds.AsNoTracking().Where(r => r.StudyId == panelist.StudyId && r.Opening != null).OrderBy(r => r.Number).ToListAsync(cancel);
        var sent = await db.Submissions.Where(s => s.PanelistId == panelist.Id).ToDictionaryAsync(s => s.RoundId, s => s.At, cancel);
        var answered = await Answered(panelist, cancel);
        var voices = await db.VoicesOf(panelist.Id, cancel);
        return [.. rounds.Select(round => Round(
            round,
            panelist.Id,
            tongue,
            sent.TryGetValue(round.Id, out var at) ? at : null,
            [.. answered.Where(answer => answer.Item.RoundId == round.Id)],
            voices(round.Id)))];
    }

    private OwnRound Round(Round round, Guid panelist, Tongue tongue, DateTimeOffset? sent, IReadOnlyList<AnsweredItem> answered, OwnVoices voices)
    {
        var secret = sent is null ? null : pseudonyms.ReceiptSecret(round.Id, panelist);
        return new OwnRound(
            round.Number,
            round.Title.TextFor(tongue),
            round.Deadline,
            sent,
            secret is null ? null : Receipt.Code(secret, round.Id, answered.Select(answer => answer.Covered)),
            secret is null ? null : Convert.ToHexStringLower(secret),
            [.. answered.Select(answer => answer.ToOwn(tongue))],
            voices);
    }

    private async Task<IReadOnlyList<AnsweredItem>> Answered(Panelist panelist, CancellationToken cancel)
    {
        var revisions = await (
            from revision in db.AnswerRevisions.AsNoTracking()
            join item in db.RoundItems on revision.RoundItemId equals item.Id
            where revision.PanelistId == panelist.Id
            select revision).ToListAsync(cancel);
        var ids = revisions.Select(revision => revision.RoundItemId).Distinct().ToList();
        var items = await db.RoundItems.AsNoTracking().Include(item => item.ItemVersion).ThenInclude(version => version.Item)
            .Where(item => ids.Contains(item.Id)).OrderBy(item => item.Position).ToListAsync(cancel);
        var byItem = revisions.ToLookup(revision => revision.RoundItemId);
        return items.ConvertAll(item => new AnsweredItem(item, [.. byItem[item.Id].OrderBy(revision => revision.Revision)]));
    }

    private sealed record AnsweredItem(RoundItem Item, IReadOnlyList<AnswerRevision> Revisions)
    {
        public ReceiptAnswer Covered => new(Item.ItemVersionId, Revisions[^1].Value, Revisions[^1].Side, Revisions[^1].Reason);

        public OwnItem ToOwn(Tongue tongue)
        {
            var columns = ItemColumns.Of(Item.ItemVersion);
            return new(
                Item.ItemVersion.Item.Key,
                Item.ItemVersion.Number,
                Item.ItemVersion.Form.Name,
                Item.ItemVersion.Heading.TextFor(tongue),
                Item.ItemVersion.Statement.TextFor(tongue),
                [.. Revisions.Select(revision => Own(revision, columns))]);
        }

        private static OwnRevision Own(AnswerRevision revision, ItemColumns columns)
        {
            var value = revision.Value is { } json ? JsonColumn.Read<AnswerValue>(json) : null;
            return new(
                revision.Revision,
                DateTimeOffset.FromUnixTimeSeconds(revision.SavedAt),
                value,
                revision.Reason,
                revision.Side,
                revision.Tongue,
                revision.ShownResultId,
                [.. columns.Rows(value)]);
        }
    }
}
