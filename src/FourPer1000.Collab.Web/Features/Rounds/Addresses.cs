namespace FourPer1000.Collab.Web.Features.Rounds;

/// <summary>The addresses of the participant's pages.</summary>
public static class Addresses
{
    public const string Rounds = "/rounds";

    public static string Round(Guid round) => $"/rounds/{round}";

    /// <param name="allReasons">Whether the reasons of the group are shown whole, however many there are.</param>
    public static string Item(Guid round, Guid item, bool allReasons = false) => $"/rounds/{round}/items/{item}" + (allReasons ? "?reasons=all" : "");

    public static string Check(Guid round) => $"/rounds/{round}/check";

    public static string Suggestions(Guid round) => $"/rounds/{round}/suggestions";

    public static string Sent(Guid round) => $"/rounds/{round}/sent";

    /// <summary>The consent text of a study, with the page to go on to.</summary>
    public static string Consent(Guid study, Guid? round = null) => $"/studies/{study}/consent" + (round is null ? "" : $"?round={round}");

    public static string Profile(Guid study) => $"/studies/{study}/profile";

    public static string Withdrawal(Guid study) => $"/studies/{study}/withdrawal";

    /// <summary>What the platform keeps of the reader in a study.</summary>
    public static string OwnData(Guid study) => $"/studies/{study}/my-data.zip";

    /// <summary>The published list of receipts.</summary>
    public static string Receipts(Guid round) => $"/rounds/{round}/receipts";

    public static string ReceiptFile(Guid round) => $"/rounds/{round}/receipts.txt";

    /// <summary>One's own receipt with its secret.</summary>
    public static string OwnReceipt(Guid round) => $"/rounds/{round}/receipt.json";

    /// <summary>The deadline for a calendar.</summary>
    public static string Calendar(Guid round) => $"/rounds/{round}/deadline.ics";

    public static string Invitation(Guid invitation) => $"/invitations/{invitation}";

    public static string Results(Guid round) => $"/results/{round}";

    public static string SavedAnswer(Guid round, Guid item) => $"/api/v1/rounds/{round}/answers/{item}";
}
