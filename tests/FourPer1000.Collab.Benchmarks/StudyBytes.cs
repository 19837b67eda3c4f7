using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Benchmarks;

/// <summary>One study of the data generator: round 1, round 2, and round 1 with about 5 % missing.</summary>
internal sealed record StudyBytes(byte[] Round1, byte[] Round2, byte[] WithMissing)
{
    internal const int Raters = 350;
    internal const int Items = 200;
    internal const int Points = 9;
    internal const int Layer = Raters * Items;

    internal static IReadOnlyList<StudyBytes> Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length == 0 || bytes.Length % (3 * Layer) != 0)
            throw new InvalidDataException($"'{file}' does not hold studies of 3 x {Raters} x {Items} bytes.");

        return [.. bytes.Chunk(3 * Layer).Select(study => new StudyBytes(study[..Layer], study[Layer..(2 * Layer)], study[(2 * Layer)..]))];
    }

    internal static RatingMatrix Matrix(byte[] layer) => RatingMatrix.FromBytes(layer, Raters, Items, Points);
}
