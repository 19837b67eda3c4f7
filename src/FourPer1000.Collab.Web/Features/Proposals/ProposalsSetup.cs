using FourPer1000.Collab.Web.Features.Proposals.Review;

namespace FourPer1000.Collab.Web.Features.Proposals;

public static class ProposalsSetup
{
    public static void AddProposals(this WebApplicationBuilder builder) => builder.Services.AddScoped<ProposalViews>();
}
