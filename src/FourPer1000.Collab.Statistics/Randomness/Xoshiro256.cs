using System.Numerics;
using System.Runtime.CompilerServices;

namespace FourPer1000.Collab.Statistics;

/// <summary>
/// xoshiro256** of Blackman and Vigna (2018), seeded through SplitMix64 as its authors advise. The platform's generator for bootstraps
/// and permutations: <c>System.Random</c> promises no algorithm behind a seed.
/// </summary>
/// <remarks>Not for secrets, and not thread-safe: one source per sequential computation.</remarks>
public sealed class Xoshiro256 : IRandomSource
{
    private const ulong SplitMix64Step = 0x9E3779B97F4A7C15;

    private State state;

    /// <summary>A source in the state that SplitMix64 makes of the seed.</summary>
    /// <param name="seed">Any value.</param>
    public Xoshiro256(long seed)
    {
        var counter = unchecked((ulong)seed);
        state = new State(SplitMix64(ref counter), SplitMix64(ref counter), SplitMix64(ref counter), SplitMix64(ref counter));
    }

    internal Xoshiro256(ulong s0, ulong s1, ulong s2, ulong s3) => state = new State(s0, s1, s2, s3);

    /// <summary>
    /// One of many independent sources of one seed: its own seed is the output of SplitMix64 in this place, which needs no outputs before
    /// it. Whoever computes stream 7 alone gets what somebody who computes all of them gets.
    /// </summary>
    /// <param name="seed">Any value.</param>
    /// <param name="number">The number of the stream, from 0.</param>
    internal static Xoshiro256 Stream(long seed, int number)
    {
        var counter = unchecked((ulong)seed + ((ulong)number * SplitMix64Step));
        return new Xoshiro256(unchecked((long)SplitMix64(ref counter)));
    }

    /// <inheritdoc/>
    public string Name => "xoshiro256**";

    /// <summary>The next 64 random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Next() => state.Next();

    /// <summary>An unbiased integer below the bound, by Lemire's multiplication with rejection (2019) on the upper 32 bits.</summary>
    /// <param name="bound">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is below 1.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextBelow(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        unchecked
        {
            var range = (uint)bound;
            var product = (Next() >> 32) * range;
            if ((uint)product < range)
                product = Reject(product, range);

            return (int)(product >> 32);
        }
    }

    /// <summary>A number from 0 up to but not including 1, on a grid of 2^-53.</summary>
    public double NextUnit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>As many calls of <see cref="NextBelow"/> as there are places, with the state in registers meanwhile.</summary>
    internal void Fill(Span<int> destination, int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        unchecked
        {
            var (current, range) = (state, (uint)bound);
            foreach (ref var place in destination)
            {
                var product = (current.Next() >> 32) * range;
                if ((uint)product < range)
                {
                    state = current;
                    product = Reject(product, range);
                    current = state;
                }

                place = (int)(product >> 32);
            }

            state = current;
        }
    }

    private ulong Reject(ulong product, uint range)
    {
        unchecked
        {
            var threshold = (0u - range) % range;
            while ((uint)product < threshold)
                product = (Next() >> 32) * range;

            return product;
        }
    }

    internal static ulong SplitMix64(ref ulong state)
    {
        unchecked
        {
            var z = state += SplitMix64Step;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    private struct State(ulong s0, ulong s1, ulong s2, ulong s3)
    {
        private ulong s0 = s0, s1 = s1, s2 = s2, s3 = s3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal ulong Next()
        {
            unchecked
            {
                var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
                var shifted = s1 << 17;
                s2 ^= s0;
                s3 ^= s1;
                s1 ^= s2;
                s0 ^= s3;
                s2 ^= shifted;
                s3 = BitOperations.RotateLeft(s3, 45);
                return result;
            }
        }
    }
}
