using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>
/// Puts reasons and proposals into an order made for one reader: always the same for the same person, and another one for the next, so that no
/// reason profits from its place and the order tells nothing of its origin.
/// </summary>
internal static class Shuffle
{
    /// <summary>Ideas line by line, so that those of one sheet do not stay together; their language where all wrote in the same.</summary>
    public static IReadOnlyList<GroupIdea> For(Person person, IReadOnlyCollection<PanelIdea> ideas)
    {
        var named = ideas.DistinctBy(idea => idea.Tongue).Count() == 1;
        return [.. ideas.OrderBy(idea => Rank(person, KeyOf(idea))).Select(idea => new GroupIdea(idea.Text, named ? idea.Tongue : null))];
    }

    private static Guid KeyOf(PanelIdea idea) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{idea.RoundItemId:N}{idea.Text}")).AsSpan(0, 16));

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
