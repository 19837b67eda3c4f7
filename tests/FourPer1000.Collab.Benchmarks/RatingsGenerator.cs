namespace FourPer1000.Collab.Benchmarks;

/// <summary>
/// Writes the ratings every program is measured on: 24 studies of three layers (round 1, round 2, round 1 with about 5 % missing), each
/// 350 raters x 200 items, one byte per rating. Pure integer arithmetic on SplitMix64 of a counter, so that any language can make the
/// same bytes; their CRC-32 is 836b747d.
/// </summary>
internal static class RatingsGenerator
{
    private const int Studies = 24;

    internal static int Run(string file)
    {
        using var stream = File.Create(file);
        for (var study = 0; study < Studies; study++)
        {
            foreach (var layer in Layers(study))
                stream.Write(layer);
        }

        return 0;
    }

    private static byte[][] Layers(int study)
    {
        byte[] round1 = new byte[StudyBytes.Layer], round2 = new byte[StudyBytes.Layer], withMissing = new byte[StudyBytes.Layer];
        for (var at = 0; at < StudyBytes.Layer; at++)
        {
            var (rater, item) = Math.DivRem(at, StudyBytes.Items);
            (round1[at], round2[at]) = Rate(study, rater, item);
            withMissing[at] = (Hash(study, 3, rater, item) >> 32) % 20 == 0 ? (byte)0 : round1[at];
        }

        return [round1, round2, withMissing];
    }

    /// <summary>Round 1 spreads around the item's centre and the rater's habit; in round 2 half the raters move towards the centre.</summary>
    private static (byte Round1, byte Round2) Rate(int study, int rater, int item)
    {
        var effect = (int)(Hash(study, 0, 0, item) % 5) - 2;
        var habit = (int)(Hash(study, 1, rater, 0) % 3) - 1;
        var (noise, move) = (Hash(study, 2, rater, item), Hash(study, 3, rater, item));
        var spread = (int)(noise % 4) + (int)((noise >> 32) % 3) - 2 - (int)(noise >> 63);
        var first = Math.Clamp(5 + effect + habit + spread, 1, StudyBytes.Points);
        var distance = Math.Clamp(5 + effect, 1, StudyBytes.Points) - first;
        var step = Math.Min(Math.Abs(distance), Math.Max((int)(move % 4) - 1, 0));
        return ((byte)first, (byte)(first + (Math.Sign(distance) * step)));
    }

    private static ulong Hash(int study, int kind, int rater, int item)
    {
        unchecked
        {
            var z = ((ulong)((study * 4) + kind) << 40) + ((ulong)rater << 20) + (ulong)item + 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
