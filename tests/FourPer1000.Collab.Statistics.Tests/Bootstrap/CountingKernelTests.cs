using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>The two kernels of the bootstrap against loops over bits.</summary>
public class CountingKernelTests
{
    [Theory]
    [InlineData(1, 16)]
    [InlineData(5, 48)]
    [InlineData(350, 352)]
    [InlineData(3, 4_000)]
    public void Bits_of_drawn_rows_are_counted(int rows, int draws)
    {
        var source = new Xoshiro256(draws);
        byte[] bytes = [.. Enumerable.Range(0, rows * 32).Select(_ => (byte)source.NextBelow(256))];
        int[] starts = [.. Enumerable.Range(0, draws).Select(_ => 32 * source.NextBelow(rows))];
        var planes = new Vector256<byte>[13];

        BitCounter.Count(MemoryMarshal.Cast<byte, Vector256<byte>>(bytes), starts, planes);

        for (var bit = 0; bit < 256; bit++)
        {
            var expected = starts.Count(start => (bytes[start + (bit / 8)] >> (bit % 8) & 1) == 1);
            Assert.Equal(expected, planes.Select((plane, digit) => (plane[bit / 8] >> (bit % 8) & 1) << digit).Sum());
        }
    }

    [Fact]
    public void Transposing_exchanges_vectors_and_bits()
    {
        var source = new Xoshiro256(8);
        var planes = Enumerable.Range(0, 8).Select(_ => Vector256.Create<byte>([.. Enumerable.Range(0, 32).Select(_ => (byte)source.NextBelow(256))])).ToArray();
        var transposed = planes.ToArray();

        BitTransposition.Transpose(transposed);

        for (var place = 0; place < 32; place++)
        {
            for (var plane = 0; plane < 8; plane++)
            {
                for (var bit = 0; bit < 8; bit++)
                    Assert.Equal(planes[plane][place] >> bit & 1, transposed[bit][place] >> plane & 1);
            }
        }
    }

    [Fact]
    public void Filling_draws_what_single_calls_draw()
    {
        var (all, single) = (new Xoshiro256(77), new Xoshiro256(77));
        var filled = new int[1_000];
        all.Fill(filled, 1_500_000_001);

        Assert.Equal(filled, Enumerable.Range(0, 1_000).Select(_ => single.NextBelow(1_500_000_001)));
        Assert.Equal(single.Next(), all.Next());
    }

    [Fact]
    public void Streams_of_one_seed_differ_and_repeat()
    {
        Assert.Equal(Xoshiro256.Stream(3, 4).Next(), Xoshiro256.Stream(3, 4).Next());
        Assert.Equal(1_000, Enumerable.Range(0, 1_000).Select(number => Xoshiro256.Stream(3, number).Next()).Distinct().Count());
    }
}
