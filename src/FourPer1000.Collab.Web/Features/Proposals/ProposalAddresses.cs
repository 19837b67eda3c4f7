namespace FourPer1000.Collab.Web.Features.Proposals;

/// <summary>The addresses of the proposals.</summary>
public static class ProposalAddresses
{
    public const string Board = "/proposals";

    public static string Proposal(Guid id, string? done = null) => $"/proposals/{id}" + (done is null ? "" : "?done=" + done);

    public static string Text(Guid id) => $"/proposals/{id}/text";

    public static string Results(Guid round) => $"/results/{round}";

    public static string Activity(Guid activity) => $"/plan/activities/{activity}";

    public static string Objective(string code) => $"/objectives/{code}";
}
