namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>How long single requests took, in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly List<double> all = [];

    public int Count => all.Count;

    public void Add(IEnumerable<double> milliseconds) => all.AddRange(milliseconds);

    /// <summary>The value that a share of the requests did not exceed.</summary>
    public double Percentile(double share)
    {
        all.Sort();
        return all.Count == 0 ? double.NaN : Math.Round(all[Math.Min(all.Count - 1, (int)(all.Count * share))], 2);
    }
}
