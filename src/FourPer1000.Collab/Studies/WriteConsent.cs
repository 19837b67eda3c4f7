using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies;

/// <summary>Gives a study a consent text, or a new version of it. While a round is open, its panel is asked again before the next answer.</summary>
public sealed class WriteConsent(CollabDb db, TimeProvider clock)
{
    /// <returns>The number of the version that is asked for from now on; the same text again is no new version.</returns>
    public Task<int> Now(Guid studyId, Translated text, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            await db.LockStudy(studyId, cancel);
            var study = await db.Studies.ModeratedBy(db, by).Where(s => s.Id == studyId).OrAbsent(cancel);
            StudyRules.ConsentNeedsText.Enforce(!text.IsEmpty);
            var stands = await db.ConsentTexts.Where(t => t.StudyId == studyId && t.Number == study.ConsentNumber).FirstOrDefaultAsync(cancel);
            return stands?.Text == text ? study.ConsentNumber : await Ask(study, text, by.AccountId!.Value, cancel);
        },
        cancel);

    private async Task<int> Ask(Study study, Translated text, Guid by, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var number = study.AskConsentAnew();
        db.ConsentTexts.Add(new ConsentText { StudyId = study.Id, Number = number, Text = text, At = now, By = by });
        await db.Record(now, by, "consent.written", Subjects.Study(study.Id), new { number }, cancel);
        return number;
    }
}
