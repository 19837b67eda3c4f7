using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;

namespace FourPer1000.Collab.Accounts;

/// <summary>What a person says about himself or herself.</summary>
/// <param name="College">The key of a college, or null.</param>
/// <param name="Region">The key of a region, or null.</param>
public sealed record Profile(string DisplayName, Tongue Tongue, string TimeZone, string? College, string? Region);

/// <summary>A person changes his or her own profile.</summary>
public sealed class EditProfile(CollabDb db)
{
    /// <exception cref="Absent">Nobody is signed in.</exception>
    public Task Now(Profile profile, Person by, CancellationToken cancel = default) => db.Write(
        async () =>
        {
            var account = await db.Users.Where(a => a.Id == by.AccountId).OrAbsent(cancel);
            account.DisplayName = profile.DisplayName.Trim();
            account.Tongue = profile.Tongue;
            account.TimeZone = profile.TimeZone;
            account.College = profile.College;
            account.Region = profile.Region;
        },
        cancel);
}
