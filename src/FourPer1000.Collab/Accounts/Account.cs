using Microsoft.AspNetCore.Identity;

namespace FourPer1000.Collab.Accounts;

/// <summary>A person who can sign in. Never referenced by an answer: see <see cref="Panels.Pseudonyms"/>.</summary>
public class Account : IdentityUser<Guid>
{
    /// <summary>The name other people with a role see; panelists see each other only as pseudonyms.</summary>
    public string DisplayName { get; set; } = "";

    public Tongue Tongue { get; set; }

    /// <summary>An IANA time zone name, such as Europe/Paris; times are shown in it and in UTC.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>The college (kind of organisation), a key of the reference data; null when not given.</summary>
    public string? College { get; set; }

    /// <summary>The region, a key of the reference data; null when not given.</summary>
    public string? Region { get; set; }

    /// <summary>A disabled account is kept with everything it did, and cannot sign in.</summary>
    public bool IsDisabledAt(DateTimeOffset now) => LockoutEnd > now;
}

public sealed class Role : IdentityRole<Guid>
{
    public Role()
    {
    }

    public Role(string name)
        : base(name) => Id = Guid.NewGuid();
}

/// <summary>The roles of the platform. A moderator moderates named task forces only: see <see cref="TaskForces.Moderation"/>.</summary>
public static class Roles
{
    public const string Participant = "participant";
    public const string Moderator = "moderator";
    public const string Secretariat = "secretariat";
    public const string Member = "member";
    public const string Administrator = "administrator";

    public static IReadOnlyList<string> All { get; } = [Participant, Moderator, Secretariat, Member, Administrator];
}
