using System.Buffers.Binary;
using System.Security.Cryptography;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>
/// Puts reasons into an order made for one reader: always the same for the same person, and another one for the next, so that no
/// reason profits from its place and the order tells nothing of its origin.
/// </summary>
internal static class Shuffle
{
    public static IReadOnlyList<GroupReason> For(Person person, IReadOnlyCollection<PanelReason> reasons, int k)
    {
        var named = MayNameLanguages(reasons, k);
        return [.. reasons.OrderBy(reason => Rank(person, reason.Id)).Select(reason => new GroupReason(reason.Text, reason.Side, named ? reason.Tongue : null))];
    }

    /// <summary>All languages or none: where only the rare one were left out, its absence would name it.</summary>
    private static bool MayNameLanguages(IEnumerable<PanelReason> reasons, int k) => reasons
        .GroupBy(reason => reason.Tongue)
        .All(language => language.DistinctBy(reason => reason.PanelistId).Count() >= k);

    private static ulong Rank(Person person, Guid reason)
    {
        Span<byte> pair = stackalloc byte[32];
        (person.AccountId ?? Guid.Empty).TryWriteBytes(pair);
        reason.TryWriteBytes(pair[16..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(pair, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
