using System.Security.Cryptography;

namespace FourPer1000.Collab.Panels;

/// <summary>
/// The only way from an account to a panelist: a keyed hash over the study's salt and the account. The key lives outside the
/// database (docs/operations.md), the salt is destroyed with the study's identities; without both nobody can walk the way.
/// </summary>
public sealed class Pseudonyms
{
    private readonly byte[] key;

    /// <param name="key">At least 32 random bytes, the same for all instances.</param>
    public Pseudonyms(byte[] key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, 32);
        this.key = [.. key];
    }

    /// <summary>The panelist that an account is in a study; the same every time, whether or not the account has joined.</summary>
    public Guid PanelistId(ReadOnlySpan<byte> studySalt, Guid accountId)
    {
        Span<byte> message = stackalloc byte[64];
        studySalt.CopyTo(message);
        accountId.TryWriteBytes(message[studySalt.Length..]);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, message[..(studySalt.Length + 16)], hash);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>
    /// The secret of a panelist's receipt in a round. It is made when it is asked for and kept nowhere; without the key, a copy of the
    /// database cannot try answers against the published codes. Longer than what a panelist's id is made from, so the two never meet.
    /// </summary>
    public byte[] ReceiptSecret(Guid roundId, Guid panelistId)
    {
        Span<byte> message = stackalloc byte[39];
        "receipt"u8.CopyTo(message);
        roundId.TryWriteBytes(message[7..], bigEndian: true, out _);
        panelistId.TryWriteBytes(message[23..], bigEndian: true, out _);
        return HMACSHA256.HashData(key, message);
    }
}
