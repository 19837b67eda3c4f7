using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies;

/// <summary>How far the panel has come with a round: counts, and never a list of who.</summary>
/// <param name="Invited">Everybody who was invited to the study.</param>
/// <param name="Joined">Those who said yes and have not withdrawn.</param>
/// <param name="Started">Those with at least one answer in the round, or with a sheet that was sent.</param>
/// <param name="Finished">Those who sent their sheet.</param>
public sealed record Participation(int Invited, int Joined, int Started, int Finished)
{
    public int InProgress => Math.Max(0, Started - Finished);

    public int NotStarted => Math.Max(0, Joined - Started);
}

/// <summary>Counts the participation in a round. Ask <see cref="Visibility.Sight.Participation"/> first.</summary>
public static class ParticipationQueries
{
    public static async Task<Participation> ParticipationIn(this CollabDb db, Guid studyId, Guid roundId, CancellationToken cancel = default)
    {
        var items = db.RoundItems.Where(item => item.RoundId == roundId).Select(item => item.Id);
        var sheets = db.Submissions.Where(submission => submission.RoundId == roundId).Select(submission => submission.PanelistId);
        var answers = db.Answers.Where(answer => items.Contains(answer.RoundItemId) && answer.Value != null).Select(answer => answer.PanelistId);
        return new Participation(
            await db.Invitations.CountAsync(invitation => invitation.StudyId == studyId, cancel),
            await db.Panelists.CountAsync(panelist => panelist.StudyId == studyId && panelist.WithdrawnAt == null, cancel),
            await answers.Union(sheets).CountAsync(cancel),
            await sheets.CountAsync(cancel));
    }

    /// <summary>How many invitations of a study stand in each state of delivery.</summary>
    public static Task<Dictionary<InvitationState, int>> Deliveries(this CollabDb db, Guid studyId, CancellationToken cancel = default) =>
        db.Invitations
            .Where(invitation => invitation.StudyId == studyId)
            .GroupBy(invitation => invitation.State)
            .Select(group => new { State = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.State, group => group.Count, cancel);
}
