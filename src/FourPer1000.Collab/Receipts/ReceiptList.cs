using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Collab.Receipts;

/// <summary>The sorted codes of a sealed round, as they are published.</summary>
public sealed record ReceiptList(IReadOnlyList<string> Codes)
{
    /// <summary>The list of these codes; null for fewer than k sheets, which would be a list of a few people.</summary>
    public static ReceiptList? Of(IEnumerable<string> codes, int k)
    {
        List<string> sorted = [.. codes.Order(StringComparer.Ordinal)];
        return sorted.Count >= k ? new ReceiptList(sorted) : null;
    }

    /// <summary>The file: one code a line.</summary>
    public string Text => string.Concat(Codes.Select(code => code + "\n"));

    /// <summary>The fingerprint that is sealed with the round.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>Whether a code is in the list, however it was copied: in groups, in capitals, with spaces around it.</summary>
    public bool Has(string code) => Codes.Contains(Plain(code), StringComparer.Ordinal);

    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiHexDigit)).ToLowerInvariant();
}
