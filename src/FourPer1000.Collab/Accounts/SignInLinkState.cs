namespace FourPer1000.Collab.Accounts;

/// <summary>What became of a sign-in link; each has its own plain page.</summary>
public enum SignInLinkState
{
    /// <summary>No such link, or one so old that it was removed.</summary>
    Unknown,
    Alive,
    Used,
    Expired,

    /// <summary>A newer link was sent to the same address.</summary>
    Superseded,

    /// <summary>Too many wrong codes were typed for it.</summary>
    Locked,
}
