namespace FourPer1000.Collab.Receipts;

/// <summary>The code of one sheet that was sealed with a round. Knows no panelist: who has the sheet's secret finds it, nobody else.</summary>
public class SealedReceipt
{
    public required Guid RoundId { get; init; }

    public required string Code { get; init; }
}
