namespace FourPer1000.Collab.Statistics;

/// <summary>What every result says about itself: how many answers it rests on, how many it left out, and which variant was computed.</summary>
public interface IStatisticResult
{
    /// <summary>n: the answers (or pairs, judges, units: the result's own documentation says which) that were used.</summary>
    int Used { get; }

    /// <summary>How many were left out because something was missing.</summary>
    int Dropped { get; }

    /// <summary>The name of the variant, such as <c>tie-corrected</c> or <c>type 7</c>.</summary>
    string Variant { get; }
}
