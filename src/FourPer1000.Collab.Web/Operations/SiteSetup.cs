namespace FourPer1000.Collab.Web.Operations;

public static class SiteSetup
{
    /// <summary>The settings that say where and as what the platform runs, checked before it starts.</summary>
    public static void AddSite(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteOptions>().BindConfiguration("Site").ValidateDataAnnotations()
            .Validate(
                site => site.IsSound(),
                "Site:Address must be an https address without a path (http on localhost only) and Site:TrustedProxies a list of IP addresses.")
            .ValidateOnStart();
        builder.Services.AddOptions<DemonstrationOptions>().BindConfiguration("Demonstration").ValidateOnStart();
    }
}
