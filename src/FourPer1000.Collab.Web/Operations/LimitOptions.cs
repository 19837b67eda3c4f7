using System.ComponentModel.DataAnnotations;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>How much one client may ask for.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>The largest body of a request; the longest form is far below it.</summary>
    [Range(65_536, 104_857_600)]
    public long BodyBytes { get; init; } = 1_048_576;

    /// <summary>Requests for sign-in mails and typed codes from one network, per minute.</summary>
    [Range(1, 1_000)]
    public int SignInsPerMinute { get; init; } = 10;
}
