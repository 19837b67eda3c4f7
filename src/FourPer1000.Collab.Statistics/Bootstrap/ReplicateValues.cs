namespace FourPer1000.Collab.Statistics;

/// <summary>The statistics of all replicates, each in the place of its number, whoever computed it.</summary>
internal sealed class ReplicateValues
{
    /// <summary>Replicates computed together, so that a block of the panel is read once for all of them.</summary>
    private const int BatchSize = 16;

    private readonly BootstrapPanel panel;
    private readonly QuartileTable table;
    private readonly byte[] medianCells, rangeCells;

    private ReplicateValues(BootstrapPanel panel, int replicates, QuantileType quantile)
    {
        this.panel = panel;
        table = new QuartileTable(panel.IsComplete ? panel.Raters : 0, panel.Raters, quantile);
        Concordance = new double[replicates];
        Alpha = new double[replicates];
        Kappa = new double[replicates];
        (Medians, medianCells) = RatingMatrix.Blank(replicates, panel.Items, 1 + (2 * (panel.Points - 1)));
        (Ranges, rangeCells) = RatingMatrix.Blank(replicates, panel.Items, 1 + (table.Units * (panel.Points - 1)));
    }

    /// <summary>NaN where undefined, as in <see cref="Alpha"/> and <see cref="Kappa"/>.</summary>
    internal double[] Concordance { get; }

    internal double[] Alpha { get; }

    internal double[] Kappa { get; }

    /// <summary>Rows are replicates; see <see cref="ReplicateQuartiles"/> for the codes.</summary>
    internal RatingMatrix Medians { get; }

    /// <summary>Rows are replicates; see <see cref="ReplicateQuartiles"/> for the codes.</summary>
    internal RatingMatrix Ranges { get; }

    /// <summary>Interquartile ranges are multiples of 1/Units.</summary>
    internal int Units => table.Units;

    internal static ReplicateValues Compute(BootstrapPanel panel, long seed, int replicates, QuantileType quantile, int threads)
    {
        var values = new ReplicateValues(panel, replicates, quantile);
        var batches = (replicates + BatchSize - 1) / BatchSize;
        Parallel.For(
            0, batches, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => new Worker(values), (batch, _, worker) =>
            {
                worker.Compute(seed, batch * BatchSize, Math.Min((batch + 1) * BatchSize, replicates));
                return worker;
            }, _ => { });
        return values;
    }

    /// <summary>The buffers of one thread.</summary>
    private sealed class Worker(ReplicateValues values)
    {
        private readonly Replicate[] batch = [.. Enumerable.Range(0, BatchSize).Select(_ => new Replicate(values.panel))];
        private readonly ReplicateMoments moments = new(values.panel);
        private readonly ReplicateQuartiles quartiles = new(values.panel, values.table);

        internal void Compute(long seed, int first, int end)
        {
            var some = batch.AsSpan(0, end - first);
            for (var i = 0; i < some.Length; i++)
                some[i].Draw(seed, first + i);

            for (var block = 0; block < values.panel.Blocks; block++)
            {
                foreach (var replicate in some)
                    replicate.AddFlags(block);
            }

            for (var block = 0; block < values.panel.Blocks; block++)
            {
                foreach (var replicate in some)
                    replicate.AddRanks(block);
            }

            foreach (var replicate in some)
                Finish(replicate);
        }

        private void Finish(Replicate replicate)
        {
            var number = replicate.Number;
            values.Concordance[number] = moments.Concordance(replicate);
            (values.Alpha[number], values.Kappa[number]) = moments.Agreement(replicate);
            var stride = values.Medians.Stride;
            quartiles.Compute(replicate, values.medianCells.AsSpan(number * stride, stride), values.rangeCells.AsSpan(number * stride, stride));
        }
    }
}
