using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Benchmarks;

/// <summary>One study of the data generator: round 1, round 2, and round 1 with about 5 % missing.</summary>
internal sealed record StudyBytes(byte[] Round1, byte[] Round2, byte[] WithMissing)
{
    internal const int Raters = 350;
    internal const int Items = 200;
    internal const int Points = 9;

    internal static IReadOnlyList<StudyBytes> Read(string file)
    {
        const int layer = Raters * Items;
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length == 0 || bytes.Length % (3 * layer) != 0)
            throw new InvalidDataException($"'{file}' does not hold studies of 3 x {Raters} x {Items} bytes.");

        return [.. Enumerable.Range(0, bytes.Length / (3 * layer)).Select(study => new StudyBytes(
            bytes[(3 * study * layer)..(((3 * study) + 1) * layer)],
            bytes[(((3 * study) + 1) * layer)..(((3 * study) + 2) * layer)],
            bytes[(((3 * study) + 2) * layer)..(((3 * study) + 3) * layer)]))];
    }

    internal static RatingMatrix Matrix(byte[] layer) => RatingMatrix.FromBytes(layer, Raters, Items, Points);
}
