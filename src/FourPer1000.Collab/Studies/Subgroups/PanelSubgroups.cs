using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies.Subgroups;

/// <summary>
/// Which group of the panel each pseudonym belongs to. It is worked out from the accounts, with the key of the pseudonyms, while a round is
/// sealed, and dropped with the act: no table ever says of an answer from which group it came.
/// </summary>
internal sealed class PanelSubgroups
{
    /// <summary>"I know it well" on the scale of <see cref="SelfRating.Expertise"/>.</summary>
    private const int Knows = 4;

    private readonly Dictionary<Guid, string> panel;
    private readonly HashSet<(Guid Panelist, string About)> experts;

    private PanelSubgroups(SubgroupBy by, Dictionary<Guid, string> panel, HashSet<(Guid Panelist, string About)> experts) =>
        (By, this.panel, this.experts) = (by, panel, experts);

    public SubgroupBy By { get; }

    public static async Task<PanelSubgroups> Of(CollabDb db, Study study, Pseudonyms pseudonyms, CancellationToken cancel)
    {
        var by = study.Protocol.Feedback.Subgroups;
        var accounts = by is SubgroupBy.College or SubgroupBy.Region ? await Accounts(db, study, byCollege: by == SubgroupBy.College, cancel) : [];
        var knowing = by == SubgroupBy.Expertise ? await Experts(db, study, cancel) : [];
        return new PanelSubgroups(
            by,
            accounts.ToDictionary(pair => Panelist(pair.Account), pair => pair.Group),
            [.. knowing.Select(pair => (Panelist(pair.Account), pair.About))]);

        Guid Panelist(Guid account) => pseudonyms.PanelistId(study.PseudonymSalt, account);
    }

    /// <summary>The group of a panelist where an item is about this; null for a member of none.</summary>
    public string? Of(Guid panelist, string about) =>
        By == SubgroupBy.Expertise && experts.Contains((panelist, about)) ? SubgroupFigures.Expert : panel.GetValueOrDefault(panelist);

    private static async Task<IReadOnlyList<(Guid Account, string Group)>> Accounts(CollabDb db, Study study, bool byCollege, CancellationToken cancel)
    {
        var found = await (
            from invitation in db.Invitations
            join account in db.Users on invitation.AccountId equals account.Id
            where invitation.StudyId == study.Id && invitation.State == InvitationState.Accepted
            select new { account.Id, Group = byCollege ? account.College : account.Region }).ToListAsync(cancel);
        return [.. found.Where(account => account.Group is not null).Select(account => (account.Id, account.Group!))];
    }

    private static async Task<IReadOnlyList<(Guid Account, string About)>> Experts(CollabDb db, Study study, CancellationToken cancel)
    {
        var found = await db.SelfRatings.Where(rating => rating.StudyId == study.Id && rating.Expertise >= Knows)
            .Select(rating => new { rating.AccountId, rating.Group })
            .ToListAsync(cancel);
        return [.. found.Select(rating => (rating.AccountId, rating.Group))];
    }
}
