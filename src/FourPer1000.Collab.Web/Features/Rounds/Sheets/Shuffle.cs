using System.Buffers.Binary;
using System.Security.Cryptography;
using FourPer1000.Collab.Accounts;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>
/// Puts reasons and proposals into an order made for one reader: always the same for the same person, and another one for the next, so that no
/// reason profits from its place and the order tells nothing of its origin.
/// </summary>
internal static class Shuffle
{
    /// <summary>The place of something among others, for this reader.</summary>
    public static ulong Rank(Person person, Guid id)
    {
        Span<byte> pair = stackalloc byte[32];
        (person.AccountId ?? Guid.Empty).TryWriteBytes(pair);
        id.TryWriteBytes(pair[16..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(pair, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
