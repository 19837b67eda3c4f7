using System.Text.Json;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Receipts;

/// <summary>
/// What a person keeps: the code, the secret, and everything the code was computed from. Statement and study are there to be read by people;
/// the code does not cover them.
/// </summary>
/// <param name="Form">The canonical form, <see cref="Receipt.Form"/>.</param>
/// <param name="RoundNumber">The number of the round in its study.</param>
/// <param name="Secret">The key of the code, 64 hexadecimal digits. Not for anybody else.</param>
public sealed record ReceiptFile(
    string Form, Guid Round, string Study, int RoundNumber, string Code, string Secret, IReadOnlyList<ReceiptFileAnswer> Answers)
{
    private static readonly JsonSerializerOptions Options = new(JsonColumn.Options) { WriteIndented = true };

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Options);
}

/// <param name="Value">The answer as it is stored, in one string, so that nobody has to write JSON the way we do.</param>
public sealed record ReceiptFileAnswer(Guid ItemVersion, string Statement, string Value, string Side, string Reason)
{
    internal static ReceiptFileAnswer Of(ReceiptAnswer answer, string statement) =>
        new(answer.ItemVersionId, statement, answer.Value ?? "", answer.SideName, answer.Reason ?? "");
}
