using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Operations;

public static class SiteSetup
{
    /// <summary>Where and as what the platform runs, checked before it starts; what one request may weigh; how answers travel.</summary>
    public static void AddSite(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteOptions>().BindConfiguration("Site").ValidateDataAnnotations()
            .Validate(
                site => site.IsSound(),
                "Site:Address must be an https address without a path (http on localhost only) and Site:TrustedProxies a list of IP addresses.")
            .ValidateOnStart();
        builder.Services.AddOptions<DemonstrationOptions>().BindConfiguration("Demonstration").ValidateOnStart();
        builder.Services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.AddHosts();
        builder.AddKestrelLimits();
        builder.AddProxies();
        builder.AddHtmlCompression();
    }

    /// <summary>What stands before everything else: the true client, the headers, the way to https.</summary>
    public static void UseSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        if (app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.IsSecure)
        {
            app.UseHsts();
        }

        app.UseResponseCompression();
    }

    /// <summary>
    /// Unless the settings name hosts, only the site's own is answered: no foreign name that resolves to this machine, no forged one in
    /// a redirect.
    /// </summary>
    private static void AddHosts(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["AllowedHosts"]))
        {
            builder.Services.AddOptions<HostFilteringOptions>().PostConfigure<IOptions<SiteOptions>>((hosts, site) =>
                hosts.AllowedHosts = site.Value.IsLocal ? ["localhost", "127.0.0.1", "[::1]"] : [site.Value.Address.Host]);
        }
    }

    private static void AddKestrelLimits(this WebApplicationBuilder builder) =>
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<LimitOptions>>((kestrel, limits) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.Value.BodyBytes;
        });

    /// <summary>Only proxies that are named are believed; their word counts for the client's address and the scheme, never for the host.</summary>
    private static void AddProxies(this WebApplicationBuilder builder) =>
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<SiteOptions>>((forwarded, site) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
            foreach (var proxy in site.Value.TrustedProxies)
            {
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });

    /// <summary>
    /// Pages are text and shrink to a fifth. The tokens in their forms are sealed anew in every answer, so that their compressed length
    /// tells nothing about them. Assets are compressed when the program is published.
    /// </summary>
    private static void AddHtmlCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/html", "application/json", "application/problem+json"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }
}
