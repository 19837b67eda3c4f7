using System.ComponentModel.DataAnnotations;
using System.Net;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>Where the platform is found. Mails and cookies follow this address, never the Host header of a request.</summary>
public sealed class SiteOptions
{
    /// <summary>The public address without a path, such as https://collab.example.org; http is for localhost only.</summary>
    [Required]
    public required Uri Address { get; init; }

    /// <summary>Addresses of the proxies whose X-Forwarded-* headers are believed.</summary>
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];

    public bool IsSecure => Address.Scheme == Uri.UriSchemeHttps;

    /// <summary>Whether the address can be reached from this machine only.</summary>
    public bool IsLocal => Address.IsLoopback;

    /// <summary>An address of this site in full, for mails.</summary>
    public Uri At(string path) => new(Address, path);

    public bool IsSound() =>
        Address.IsAbsoluteUri
        && Address.PathAndQuery == "/"
        && (IsSecure || (Address.Scheme == Uri.UriSchemeHttp && IsLocal))
        && TrustedProxies.All(proxy => IPAddress.TryParse(proxy, out _));
}
