using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies;

/// <summary>Opens a draft round: wording is fixed from now on, and with round 1 the protocol.</summary>
public sealed class OpenRound(CollabDb db, TimeProvider clock, PanelMail mail, IAnnouncer live)
{
    /// <param name="roundId">The draft round.</param>
    /// <param name="deadline">The moment from which nothing is accepted.</param>
    /// <param name="waiver">Why the round opens without approved wording in every language; null if it has it.</param>
    /// <param name="by">A moderator of the task force.</param>
    public async Task<Round> Now(Guid roundId, DateTimeOffset deadline, string? waiver, Person by, CancellationToken cancel = default)
    {
        var opened = await db.Write(() => Open(roundId, deadline, waiver, by, cancel), cancel);
        await live.Announce([Topic.Round(roundId), Topic.Moderation(opened.StudyId), Topic.Programme], cancel);
        return opened;
    }

    private async Task<Round> Open(Guid roundId, DateTimeOffset deadline, string? waiver, Person by, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await db.LockRound(roundId, cancel);
        var round = await db.Rounds.ModeratedBy(db, by)
            .Include(r => r.Study).Include(r => r.Items).ThenInclude(i => i.ItemVersion)
            .Where(r => r.Id == roundId).OrAbsent(cancel);
        RoundRules.PreviousRoundIsPublished.Enforce(
            !await db.Rounds.AnyAsync(r => r.StudyId == round.StudyId && r.Number < round.Number && r.Publication == null, cancel));
        RoundRules.NeedsPanel.Enforce(await db.Invitations.AnyAsync(i => i.StudyId == round.StudyId, cancel));
        var consent = await db.ConsentTexts.Where(t => t.StudyId == round.StudyId && t.Number == round.Study.ConsentNumber).Select(t => t.Text).FirstOrDefaultAsync(cancel);
        RoundRules.NeedsConsentText.Enforce(!string.IsNullOrWhiteSpace(waiver) || consent is not null);
        RoundRules.NeedsTranslations.Enforce(!string.IsNullOrWhiteSpace(waiver) || !(round.LacksWording() || consent!.Unapproved().Any()));
        StudyRules.ItemFormIsSound.Enforce(round.Items.TrueForAll(item => item.ItemVersion.Form.IsSoundIn(round.Study.Protocol)));
        round.Open(by.AccountId!.Value, now, deadline, waiver);
        round.Study.LockProtocol(now);
        await mail.RoundOpened(round, now, cancel);
        await db.Record(
            now, by.AccountId, "round.opened", Subjects.Round(roundId), new { round.Number, deadline, waiver, protocol = round.Study.Lock!.Sha256 }, cancel);
        return round;
    }
}

/// <summary>Moves the deadline of an open round to a later moment, with a reason; the panel is told.</summary>
public sealed class ExtendRound(CollabDb db, TimeProvider clock, PanelMail mail, IAnnouncer live)
{
    public async Task Now(Guid roundId, DateTimeOffset deadline, string reason, Person by, CancellationToken cancel = default)
    {
        var studyId = await db.Write(
            async () =>
            {
                var now = clock.GetUtcNow();
                await db.LockRound(roundId, cancel);
                var round = await db.Rounds.ModeratedBy(db, by).Include(r => r.Study).Where(r => r.Id == roundId).OrAbsent(cancel);
                round.Extend(by.AccountId!.Value, now, deadline, reason);
                db.RoundExtensions.AddRange(round.Extensions);
                await mail.RoundExtended(round, now, cancel);
                await db.Record(now, by.AccountId, "round.extended", Subjects.Round(roundId), new { deadline, reason }, cancel);
                return round.StudyId;
            },
            cancel);
        await live.Announce([Topic.Round(roundId), Topic.Moderation(studyId), Topic.Programme], cancel);
    }
}

/// <summary>Publishes the results of a closed round to the panel and the public.</summary>
public sealed class PublishRound(CollabDb db, TimeProvider clock, PanelMail mail, IAnnouncer live)
{
    public async Task Now(Guid roundId, Translated synthesis, Person by, CancellationToken cancel = default)
    {
        var studyId = await db.Write(
            async () =>
            {
                var now = clock.GetUtcNow();
                await db.LockRound(roundId, cancel);
                var round = await db.Rounds.ModeratedBy(db, by).Include(r => r.Study).Where(r => r.Id == roundId).OrAbsent(cancel);
                round.Publish(by.AccountId!.Value, now);
                round.Synthesis = synthesis;
                await mail.ResultsPublished(round, now, cancel);
                await db.Record(now, by.AccountId, "round.published", Subjects.Round(roundId), new { round.Number }, cancel);
                return round.StudyId;
            },
            cancel);
        await live.Announce([Topic.Round(roundId), Topic.Moderation(studyId), Topic.Programme], cancel);
    }
}
