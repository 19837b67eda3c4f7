using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Collab.Accounts;

/// <summary>The two secrets of a sign-in mail, a link and a code to type. The database holds their hashes only.</summary>
internal static class SignInSecret
{
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Six digits: short enough to type from a phone, safe by the few attempts that a link allows.</summary>
    public static string NewCode() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    public static byte[] HashToken(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>Bound to its link, so that equal codes of two links have different hashes.</summary>
    public static byte[] HashCode(Guid linkId, string code) => SHA256.HashData(Encoding.UTF8.GetBytes($"{linkId:N}/{code}"));
}
