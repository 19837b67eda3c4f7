using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;

namespace FourPer1000.Collab.Studies;

/// <summary>A study as a moderator plans it.</summary>
public sealed record StudyPlan(string TaskForceCode, Translated Title, Translated Introduction, Protocol Protocol, bool IsDemonstration = false);

/// <summary>Creates a study of a task force that the person moderates.</summary>
public sealed class DesignStudy(CollabDb db, TimeProvider clock)
{
    /// <exception cref="Absent">The person does not moderate this task force.</exception>
    /// <exception cref="RuleViolation">The protocol is unsound.</exception>
    public Task<Study> Now(StudyPlan plan, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            await db.Moderations.Where(m => m.AccountId == by.AccountId && m.TaskForceCode == plan.TaskForceCode).OrAbsent(cancel);
            plan.Protocol.Check();
            var study = new Study
            {
                TaskForceCode = plan.TaskForceCode,
                Title = plan.Title,
                Introduction = plan.Introduction,
                Protocol = plan.Protocol,
                IsDemonstration = plan.IsDemonstration,
                CreatedAt = clock.GetUtcNow(),
            };
            db.Studies.Add(study);
            await db.Record(clock.GetUtcNow(), by.AccountId, "study.designed", Subjects.Study(study.Id), new { plan.TaskForceCode }, cancel);
            return study;
        },
        cancel);
}

/// <summary>Changes the protocol: directly before it is locked, as an amendment with a reason afterwards.</summary>
public sealed class ChangeProtocol(CollabDb db, TimeProvider clock)
{
    public Task Now(Guid studyId, Protocol protocol, string? reason, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var study = await db.Studies.ModeratedBy(db, by).Where(s => s.Id == studyId).OrAbsent(cancel);
            protocol.Check();
            if (study.Lock is null)
            {
                study.Plan(protocol);
            }
            else
            {
                // Added by hand: its key is given, so it would pass for a stored row otherwise.
                db.Amendments.Add(study.Amend(protocol, by.AccountId!.Value, clock.GetUtcNow(), reason ?? ""));
            }

            await db.Record(clock.GetUtcNow(), by.AccountId, "protocol.changed", Subjects.Study(studyId), new { reason, hash = protocol.Sha256() }, cancel);
        },
        cancel);
}
