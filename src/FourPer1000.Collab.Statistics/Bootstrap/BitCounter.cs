using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Counts in how many of the drawn rows each bit is set, for 256 bits at once: a positional population count by carry-save adders
/// (Harley and Seal; Muła, Kurz and Lemire 2018). Two rows and a running sum go in, a sum and a carry come out, so that n rows cost
/// about n such steps whatever the number of bits.
/// </summary>
internal static class BitCounter
{
    /// <summary>Draws are taken in groups of this size.</summary>
    internal const int Group = 16;

    /// <summary>Enough binary digits for 65,535 rows.</summary>
    internal const int MostPlanes = 16;

    /// <param name="rows">One vector per row; the last one is zero, for groups that are not full.</param>
    /// <param name="starts">Where drawn rows start, in bytes; a multiple of <see cref="Group"/> of them, all within <paramref name="rows"/>.</param>
    /// <param name="planes">Receives the binary digits of the counts: in plane p, the bits whose count has digit p set. At least five, and
    /// enough for the number of draws.</param>
    internal static void Count(ReadOnlySpan<Vector256<byte>> rows, ReadOnlySpan<int> starts, Span<Vector256<byte>> planes)
    {
        ref var first = ref Unsafe.As<Vector256<byte>, byte>(ref MemoryMarshal.GetReference(rows));
        Vector256<byte> ones = default, twos = default, fours = default, eights = default;
        planes.Clear();
        for (var i = 0; i < starts.Length; i += Group)
        {
            var group = starts.Slice(i, Group);
            var sixteens = Add(
                ref eights,
                Eight(ref ones, ref twos, ref fours, ref first, group[..8]),
                Eight(ref ones, ref twos, ref fours, ref first, group[8..]));
            Ripple(planes[4..], sixteens);
        }

        (planes[0], planes[1], planes[2], planes[3]) = (ones, twos, fours, eights);
    }

    /// <summary>Adds eight rows; the result is the carry into the eights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Eight(
        ref Vector256<byte> ones, ref Vector256<byte> twos, ref Vector256<byte> fours, ref byte rows, ReadOnlySpan<int> starts)
    {
        var a = Add(ref ones, Row(ref rows, starts[0]), Row(ref rows, starts[1]));
        var b = Add(ref ones, Row(ref rows, starts[2]), Row(ref rows, starts[3]));
        var c = Add(ref twos, a, b);
        a = Add(ref ones, Row(ref rows, starts[4]), Row(ref rows, starts[5]));
        b = Add(ref ones, Row(ref rows, starts[6]), Row(ref rows, starts[7]));
        return Add(ref fours, c, Add(ref twos, a, b));
    }

    /// <summary>A full adder in each bit: the sum keeps the last digit, the result is the carry, the majority of the three.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Add(ref Vector256<byte> sum, Vector256<byte> a, Vector256<byte> b)
    {
        var differ = sum ^ a;
        var carry = Vector256.ConditionalSelect(differ, b, a);
        sum = differ ^ b;
        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Ripple(Span<Vector256<byte>> planes, Vector256<byte> carry)
    {
        foreach (ref var plane in planes)
        {
            var next = plane & carry;
            plane ^= carry;
            carry = next;
        }
    }

    /// <summary>Starts lie within the rows by construction; checking each again would cost as much as counting it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Row(ref byte rows, int start) => Vector256.LoadUnsafe(ref rows, unchecked((uint)start));
}
