using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Receipts;

namespace FourPer1000.Collab.Tests.Receipts;

/// <summary>
/// The canonical form, held by codes that were computed with another program (Python's hmac and struct): a receipt of today must still be
/// checked in ten years.
/// </summary>
public sealed class ReceiptTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly Guid Round = new("6f9619ff-8b86-4011-b42d-00cf4fc964ff");
    private static readonly Guid First = new("00000000-0000-4000-8000-000000000001");
    private static readonly Guid Second = new("00000000-0000-4000-8000-0000000000a2");
    private static readonly ReceiptAnswer Rating = new(First, """{"kind":"rating","marks":[7,0]}""", Side: null, Reason: null);

    private static readonly ReceiptAnswer Estimate = new(
        Second, """{"kind":"estimate","best":12.5}""", ReasonSide.For, "Les sols gèlent, 🌱 «voilà»\nligne 2");

    public static TheoryData<ReceiptAnswer[], string> Known { get; } = new()
    {
        { [], "293d3fae290160d3ea7e2d678ea599344514b8ad9687a30e35bcf02c741d7d02" },
        { [Rating], "6c9eb0d84c46f25c184f6a56f437b1011e42eb410117b57b9af7db437155c102" },
        { [Estimate, Rating], "1bdf0602f64a709e241b2f1e3c7f04ad91c27fdb03e5fd07cb2dcbf21b782f3a" },
        {
            [new ReceiptAnswer(Second, Value: null, ReasonSide.Condition, "Only if paid"), new ReceiptAnswer(First, Value: null, Side: null, Reason: null)],
            "40353cb2e4d7b20e2c4e5e8ce9b9eb1b92101d97677ff8213af8fa075ada3e8d"
        },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_sheet_has_the_code_that_another_program_computed(ReceiptAnswer[] answers, string code) =>
        Assert.Equal(code, Receipt.Code(Secret, Round, answers));

    [Fact]
    public void The_order_in_which_the_items_were_asked_does_not_matter() =>
        Assert.Equal(Receipt.Code(Secret, Round, [Rating, Estimate]), Receipt.Code(Secret, Round, [Estimate, Rating]));

    [Fact]
    public void Nothing_can_change_without_changing_the_code()
    {
        string[] codes =
        [
            Receipt.Code(Secret, Round, [Rating, Estimate]),
            Receipt.Code(Secret, First, [Rating, Estimate]),
            Receipt.Code([.. Secret.Reverse()], Round, [Rating, Estimate]),
            Receipt.Code(Secret, Round, [Rating]),
            Receipt.Code(Secret, Round, [Rating with { ItemVersionId = Round }, Estimate]),
            Receipt.Code(Secret, Round, [Rating with { Value = """{"kind":"rating","marks":[7,1]}""" }, Estimate]),
            Receipt.Code(Secret, Round, [Rating, Estimate with { Side = ReasonSide.Against }]),
            Receipt.Code(Secret, Round, [Rating, Estimate with { Reason = Estimate.Reason + " " }]),
            Receipt.Code(Secret, Round, [Rating, Estimate with { Side = null, Reason = "for" + Estimate.Reason }]),
        ];

        Assert.Equal(codes.Length, codes.Distinct().Count());
    }

    [Fact]
    public void A_list_is_sorted_so_that_it_tells_no_order_and_has_one_fingerprint()
    {
        var list = ReceiptList.Of(["c3", "a1", "b2"], k: 3)!;

        Assert.Equal("a1\nb2\nc3\n", list.Text);
        Assert.Equal("5ebda042ce65e7e18ba1f7d467b91a1ed5275e6e2e9fc4362425595b46d36e70", list.Sha256);
        Assert.Equal(list.Sha256, ReceiptList.Of(["b2", "c3", "a1"], k: 3)!.Sha256);
    }

    [Fact]
    public void Fewer_than_k_receipts_are_no_list() => Assert.Null(ReceiptList.Of(["a1", "b2"], k: 3));

    [Theory]
    [InlineData("A1B2")]
    [InlineData(" a1 b2\n")]
    [InlineData("a1-b2")]
    public void A_code_is_found_however_it_was_copied(string typed) => Assert.True(new ReceiptList(["a1b2"]).Has(typed));
}
