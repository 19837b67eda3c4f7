namespace FourPer1000.Collab.Web.Operations;

/// <summary>
/// An address to go back to that came from outside. Only a path of this site passes: no scheme, no host, no second slash or
/// backslash at the start (written plainly or encoded), no control characters.
/// </summary>
public static class LocalAddress
{
    public static string Or(string? address, string fallback) => IsLocal(address) ? address! : fallback;

    public static bool IsLocal(string? address) =>
        address is ['/', ..]
        && !address.Any(char.IsControl)
        && !address.Contains('\\', StringComparison.Ordinal)
        && !Uri.UnescapeDataString(address.Split('?', '#')[0]).Contains("//", StringComparison.Ordinal)
        && !Uri.UnescapeDataString(address.Split('?', '#')[0]).Contains('\\', StringComparison.Ordinal);
}
