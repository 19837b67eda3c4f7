namespace FourPer1000.Collab.Web.Features.Results;

public static class ResultsSetup
{
    public static void AddResults(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<PublishedRounds>();
        builder.Services.AddScoped<RoundReports>();
    }
}
