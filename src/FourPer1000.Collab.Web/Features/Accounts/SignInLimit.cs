using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using FourPer1000.Collab.Web.Operations;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>
/// How often one network may ask for sign-in mails or try codes. What protects an account is its own limit (a few links an hour, a
/// few attempts each); this one keeps a single client from trying many accounts.
/// </summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";

    public static void AddSignInPolicy(this RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(Policy, Partition);
    }

    /// <summary>Looking costs nothing; only what is sent counts.</summary>
    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return RateLimitPartition.GetNoLimiter("reading");
        }

        var limits = context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value;
        return RateLimitPartition.GetSlidingWindowLimiter(Network(context.Connection.RemoteIpAddress), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = limits.SignInsPerMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        });
    }

    /// <summary>A /48 of IPv6 belongs to one customer; single addresses would give anybody as many limits as they like.</summary>
    private static string Network(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 6)),
        _ => address.ToString(),
    };
}
