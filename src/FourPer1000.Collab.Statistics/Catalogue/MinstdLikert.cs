namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The generator <c>minstd-likert-1</c> of the reference vectors: reproducible ratings for tests and benchmarks, in which every fifth
/// item has the same profile. For test data only, never for chance in the product.
/// </summary>
/// <param name="Seed">From 1 to 2147483646.</param>
/// <param name="RowCount">Panelists.</param>
/// <param name="ColumnCount">Items.</param>
/// <param name="Points">5, 7 or 9.</param>
/// <param name="MissingPerMille">Missing answers in a thousand, 0 to 1000.</param>
internal sealed record MinstdLikert(int Seed, int RowCount, int ColumnCount, int Points, int MissingPerMille)
{
    private static readonly int[][] NinePoints =
    [
        [5, 10, 20, 40, 90, 180, 420, 780, 1000],
        [20, 50, 100, 180, 300, 450, 640, 840, 1000],
        [111, 222, 333, 444, 556, 667, 778, 889, 1000],
        [200, 340, 430, 480, 520, 570, 660, 800, 1000],
        [220, 560, 800, 900, 950, 975, 990, 996, 1000],
    ];

    private static readonly int[][] SevenPoints =
    [
        [5, 15, 40, 100, 300, 680, 1000],
        [40, 110, 220, 390, 610, 820, 1000],
        [143, 286, 429, 571, 714, 857, 1000],
        [250, 390, 460, 540, 610, 750, 1000],
        [400, 720, 880, 950, 980, 994, 1000],
    ];

    private static readonly int[][] FivePoints =
    [
        [10, 40, 150, 560, 1000],
        [60, 180, 420, 780, 1000],
        [200, 400, 600, 800, 1000],
        [330, 460, 540, 670, 1000],
        [480, 820, 940, 985, 1000],
    ];

    internal static MinstdLikert Read(CaseObject generator)
    {
        if (!string.Equals(generator.Text("algorithm"), "minstd-likert-1", StringComparison.Ordinal))
            throw new FormatException($"There is no generator '{generator.Text("algorithm")}'.");

        return new MinstdLikert(
            generator.WholeNumber("seed"), generator.WholeNumber("rows"), generator.WholeNumber("columns"), generator.WholeNumber("points"),
            generator.WholeNumber("missingPerMille"));
    }

    internal IReadOnlyList<IReadOnlyList<double?>> Rows()
    {
        var random = new Minstd(Seed);
        var profiles = Profiles();
        var rows = new double?[RowCount][];
        for (var row = 0; row < RowCount; row++)
        {
            rows[row] = new double?[ColumnCount];
            for (var column = 0; column < ColumnCount; column++)
                rows[row][column] = Draw(random, profiles[column % 5], row % 7);
        }

        return rows;
    }

    private double? Draw(Minstd random, int[] profile, int habit)
    {
        var rating = random.NextBelow(1000);
        var missing = random.NextBelow(1000) < MissingPerMille;
        var category = 1 + profile.Count(threshold => threshold <= rating);
        if (missing)
            return null;

        return habit switch { 0 => Math.Max(1, category - 1), 6 => Math.Min(Points, category + 1), _ => category };
    }

    private int[][] Profiles() => Points switch
    {
        9 => NinePoints,
        7 => SevenPoints,
        5 => FivePoints,
        _ => throw new ArgumentOutOfRangeException(nameof(Points), Points, "This generator knows scales of 5, 7 and 9 points."),
    };
}

/// <summary>MINSTD with multiplier 48271, as <c>minstd_rand</c> of C++. Its bounded integers are taken modulo, with the bias that has.</summary>
internal sealed class Minstd : IRandomSource
{
    private const long Modulus = 2147483647;
    private long state;

    internal Minstd(long seed) => state = seed is > 0 and < Modulus
        ? seed
        : throw new ArgumentOutOfRangeException(nameof(seed), seed, "A seed lies between 1 and 2147483646.");

    /// <inheritdoc/>
    public string Name => "minstd_rand (48271)";

    /// <inheritdoc/>
    public int NextBelow(int bound) => (int)(Next() % bound);

    internal long Next() => state = 48271 * state % Modulus;
}
