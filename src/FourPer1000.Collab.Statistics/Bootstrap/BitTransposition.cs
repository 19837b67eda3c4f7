using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics;

/// <summary>Turns binary digits kept in planes back into numbers, 32 bytes at a time.</summary>
internal static class BitTransposition
{
    /// <summary>
    /// Transposes the 8 x 8 bits of each byte position: bit b of vector p becomes bit p of vector b. Three rounds of swapping blocks of
    /// 4, 2 and 1 bits.
    /// </summary>
    internal static void Transpose(Span<Vector256<byte>> planes)
    {
        for (var i = 0; i < 4; i++)
            Swap(ref planes[i], ref planes[i + 4], 4, 0x0F);

        for (var i = 0; i < 8; i += 4)
        {
            Swap(ref planes[i], ref planes[i + 2], 2, 0x33);
            Swap(ref planes[i + 1], ref planes[i + 3], 2, 0x33);
        }

        for (var i = 0; i < 8; i += 2)
            Swap(ref planes[i], ref planes[i + 1], 1, 0x55);
    }

    /// <summary>
    /// Exchanges the upper bits of each block in one vector with the lower bits in the other. Shifts run over 16 bits, and the mask keeps
    /// what crossed from the neighbouring byte out.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Swap(ref Vector256<byte> low, ref Vector256<byte> high, int bits, byte mask)
    {
        var different = ((low.AsUInt16() >>> bits).AsByte() ^ high) & Vector256.Create(mask);
        high ^= different;
        low ^= (different.AsUInt16() << bits).AsByte();
    }
}
