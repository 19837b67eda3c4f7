using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;

namespace FourPer1000.Collab.Studies;

/// <summary>Changes the title and the introduction of a study before its protocol is locked.</summary>
public sealed class DescribeStudy(CollabDb db, TimeProvider clock)
{
    public Task Now(Guid studyId, Translated title, Translated introduction, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var study = await db.Studies.ModeratedBy(db, by).Where(s => s.Id == studyId).OrAbsent(cancel);
            study.Describe(title, introduction);
            await db.Record(clock.GetUtcNow(), by.AccountId, "study.described", Subjects.Study(studyId), details: null, cancel);
        },
        cancel);
}

/// <summary>Changes what a draft round says about itself.</summary>
public sealed class DescribeRound(CollabDb db, TimeProvider clock)
{
    public Task Now(
        Guid roundId, Translated title, Translated purpose, Translated instructions, bool takesSuggestions, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var round = await db.Rounds.ModeratedBy(db, by).Where(r => r.Id == roundId).OrAbsent(cancel);
            round.Describe(title, purpose, instructions);
            round.TakesSuggestions = takesSuggestions;
            await db.Record(clock.GetUtcNow(), by.AccountId, "round.described", Subjects.Round(roundId), new { round.Number }, cancel);
        },
        cancel);
}
