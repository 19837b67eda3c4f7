namespace FourPer1000.Collab.Accounts;

/// <summary>Who is asking. Every read begins with a person: <c>db.Studies.VisibleTo(person)</c>.</summary>
/// <param name="AccountId">The account, or null for a visitor.</param>
/// <param name="Roles">The roles at this moment.</param>
public sealed record Person(Guid? AccountId, IReadOnlySet<string> Roles)
{
    public static Person Visitor { get; } = new(null, new HashSet<string>());

    /// <summary>The program itself, at its installation and when it plays the demonstration; it gives roles and has no account.</summary>
    public static Person Platform { get; } = new(null, new HashSet<string> { Accounts.Roles.Administrator });

    public bool IsSignedIn => AccountId is not null;

    public bool IsSecretariat => Roles.Contains(Accounts.Roles.Secretariat);

    public bool IsAdministrator => Roles.Contains(Accounts.Roles.Administrator);

    public bool IsModerator => Roles.Contains(Accounts.Roles.Moderator);

    public bool IsMember => Roles.Contains(Accounts.Roles.Member);
}
