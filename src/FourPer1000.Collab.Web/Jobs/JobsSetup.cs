namespace FourPer1000.Collab.Web.Jobs;

public static class JobsSetup
{
    /// <summary>What happens by the clock.</summary>
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<CloseDueRoundsJob>();
        builder.Services.AddHostedService<ReleaseJob>();
    }
}
