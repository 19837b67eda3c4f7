namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>People of the demonstration, by their mail addresses.</summary>
internal static class People
{
    /// <summary>Takes part in all studies and has three open rounds.</summary>
    public const string Participant = "panellist01@example.org";

    /// <summary>Takes part in all studies too.</summary>
    public const string AnotherParticipant = "panellist04@example.org";

    /// <summary>The same in French.</summary>
    public const string FrenchParticipant = "panellist08@example.org";

    /// <summary>The same in Spanish.</summary>
    public const string SpanishParticipant = "panellist03@example.org";

    /// <summary>Moderates task force A1, whose study is finished.</summary>
    public const string Moderator = "moderator.a1@example.org";

    public const string Secretariat = "secretariat@example.org";
}
