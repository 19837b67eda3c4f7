using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>What a person says about himself or herself in one study.</summary>
/// <param name="WantsReminders">Whether mails about an open round are welcome after the one that says that it is open.</param>
public sealed record StudyProfile(IReadOnlyList<OwnRating> Ratings, bool WantsReminders);

/// <summary>One group of items, rated by the person; null for what is left open.</summary>
public sealed record OwnRating(string Group, int? Expertise, int? Interest);

/// <summary>A panelist says how well he or she knows what the study asks about, and whether reminders are welcome.</summary>
public sealed class RateYourself(CollabDb db, Pseudonyms pseudonyms)
{
    /// <exception cref="Absent">The person is not of this panel.</exception>
    public Task Now(Guid studyId, StudyProfile profile, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var panels = await db.PanelsOf(by, pseudonyms, cancel);
            if (!panels.ContainsKey(studyId))
            {
                throw new Absent("panel");
            }

            SelfRatingRules.LevelsAreOnTheScale.Enforce(profile.Ratings.All(rating => IsLevel(rating.Expertise) && IsLevel(rating.Interest)));
            var account = by.AccountId!.Value;
            var invitation = await db.Invitations.Where(i => i.StudyId == studyId && i.AccountId == account).OrAbsent(cancel);
            invitation.Remind(profile.WantsReminders);
            await Replace(studyId, account, profile.Ratings, cancel);
        },
        cancel);

    private static bool IsLevel(int? level) => level is null or (>= 1 and <= SelfRating.Highest);

    /// <summary>Groups that the study does not have are not kept.</summary>
    private async Task Replace(Guid studyId, Guid account, IReadOnlyList<OwnRating> ratings, CancellationToken cancel)
    {
        var known = (await db.ItemGroupsOf(studyId, cancel)).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        await db.SelfRatings.Where(rating => rating.StudyId == studyId && rating.AccountId == account).ExecuteDeleteAsync(cancel);
        db.SelfRatings.AddRange(ratings
            .Where(rating => known.Contains(rating.Group) && (rating.Expertise ?? rating.Interest) is not null)
            .DistinctBy(rating => rating.Group)
            .Select(rating => new SelfRating
            {
                StudyId = studyId,
                AccountId = account,
                Group = rating.Group,
                Expertise = rating.Expertise,
                Interest = rating.Interest,
            }));
    }
}

public static class SelfRatingRules
{
    public static readonly Rule LevelsAreOnTheScale = new("profile.levels-are-on-the-scale", new(
        "Choose one of the five levels, or leave it open.",
        "Choisissez l’un des cinq niveaux, ou laissez ouvert.",
        "Elija uno de los cinco niveles, o déjelo abierto."));
}
