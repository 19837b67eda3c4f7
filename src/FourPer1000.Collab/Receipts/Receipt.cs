using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FourPer1000.Collab.Answers;

namespace FourPer1000.Collab.Receipts;

/// <summary>One answer as a receipt covers it.</summary>
/// <param name="ItemVersionId">The wording that was answered.</param>
/// <param name="Value">The answer, letter by letter as it is stored.</param>
public sealed record ReceiptAnswer(Guid ItemVersionId, string? Value, ReasonSide? Side, string? Reason)
{
    /// <summary>Neither a value nor a reason: the answer was taken back.</summary>
    public bool IsEmpty => Value is null && Reason is null;

    /// <summary>The side as it is written in files; empty where there is none.</summary>
    public string SideName => Side is { } side ? JsonNamingPolicy.KebabCaseLower.ConvertName(side.ToString()) : "";
}

/// <summary>
/// The code of an answer sheet: HMAC-SHA-256 over the round, the item versions and the answers, keyed with a secret that only the person
/// is given (docs/adr/0014). Whoever has the secret and the answers can compute it; the code alone tells nothing.
/// </summary>
public static class Receipt
{
    /// <summary>The name of the canonical form; a change of the form is a new name.</summary>
    public const string Form = "fourper1000-receipt-1";

    /// <summary>64 hexadecimal digits.</summary>
    public static string Code(byte[] secret, Guid roundId, IEnumerable<ReceiptAnswer> answers) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret, Canonical(roundId, answers)));

    /// <summary>
    /// The form, the round, and for each answer that was given, in the order of item versions: version, value, side, reason. Every field is
    /// preceded by its length in bytes, so that no two sheets have the same form and nothing has to be escaped.
    /// </summary>
    public static byte[] Canonical(Guid roundId, IEnumerable<ReceiptAnswer> answers)
    {
        var given = answers.Where(answer => !answer.IsEmpty).Select(Fields).OrderBy(fields => fields[0], StringComparer.Ordinal);
        using var bytes = new MemoryStream();
        foreach (var field in given.SelectMany(fields => fields).Prepend(Id(roundId)).Prepend(Form))
        {
            Write(bytes, field);
        }

        return bytes.ToArray();
    }

    private static string[] Fields(ReceiptAnswer answer) =>
        [Id(answer.ItemVersionId), answer.Value ?? "", answer.SideName, answer.Reason ?? ""];

    /// <summary>36 letters, as in addresses.</summary>
    private static string Id(Guid id) => id.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>Four bytes of length, the highest first, then UTF-8.</summary>
    private static void Write(MemoryStream bytes, string field)
    {
        var utf8 = Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, utf8.Length);
        bytes.Write(length);
        bytes.Write(utf8);
    }
}
