namespace FourPer1000.Collab.Statistics;

/// <summary>
/// The dip of Hartigan and Hartigan (1985): the greatest distance between the empirical distribution and the unimodal distribution nearest to
/// it. The modal interval is narrowed between the points where the greatest convex minorant and the least concave majorant touch the data;
/// tied values are one vertical step, which may lie inside the modal interval as a whole.
/// </summary>
internal sealed class UnimodalFit
{
    private readonly double[] values;
    private readonly int[] below;
    private readonly double[] minorant;
    private readonly double[] majorant;
    private readonly List<int> lowerTouches = [];
    private readonly List<int> upperTouches = [];
    private double distance = 1;

    private UnimodalFit(double[] values, int[] counts)
    {
        this.values = values;
        below = new int[values.Length + 1];
        for (var i = 0; i < counts.Length; i++)
            below[i + 1] = below[i] + counts[i];

        minorant = new double[values.Length];
        majorant = new double[values.Length];
    }

    /// <summary>The dip of distinct ascending values with their counts; never below 1/(2n).</summary>
    internal static double Dip(double[] values, int[] counts)
    {
        var fit = new UnimodalFit(values, counts);
        var interval = (Low: 0, High: values.Length - 1);
        while (fit.Narrow(interval) is { } narrower && narrower != interval)
            interval = narrower;

        return fit.distance / (2d * fit.below[^1]);
    }

    /// <summary>The next modal interval, or null when the data outside of it can be no farther away.</summary>
    private (int Low, int High)? Narrow((int Low, int High) interval)
    {
        Touch(lowerTouches, minorant, interval, at => below[at], sign: 1);
        Touch(upperTouches, majorant, interval, at => below[at + 1], sign: -1);
        var widest = Widest(out var gap, out var touchesBelow);
        if (gap <= distance)
            return null;

        var next = touchesBelow
            ? (widest, upperTouches.Find(touch => touch >= widest))
            : (lowerTouches.FindLast(touch => touch <= widest), widest);
        MeasureOutside(interval, next);
        return next;
    }

    private int Widest(out double gap, out bool touchesBelow)
    {
        var widest = 0;
        (gap, touchesBelow) = (0, true);
        foreach (var touch in lowerTouches)
        {
            if (majorant[touch] - below[touch] > gap)
                (widest, gap) = (touch, majorant[touch] - below[touch]);
        }

        foreach (var touch in upperTouches)
        {
            if (below[touch + 1] - minorant[touch] > gap)
                (widest, gap, touchesBelow) = (touch, below[touch + 1] - minorant[touch], false);
        }

        return widest;
    }

    private void MeasureOutside((int Low, int High) interval, (int Low, int High) next)
    {
        for (var i = interval.Low; i < next.Low; i++)
            distance = Math.Max(distance, below[i + 1] - minorant[i]);
        for (var i = next.High + 1; i <= interval.High; i++)
            distance = Math.Max(distance, majorant[i] - below[i]);
    }

    /// <summary>The convex (sign 1) or concave (sign -1) hull of the points over the interval: where it touches, and its height everywhere.</summary>
    private void Touch(List<int> touches, double[] hull, (int Low, int High) interval, Func<int, double> height, int sign)
    {
        touches.Clear();
        for (var i = interval.Low; i <= interval.High; i++)
        {
            while (touches.Count > 1 && sign * (Slope(touches[^2], touches[^1], height) - Slope(touches[^1], i, height)) >= 0)
                touches.RemoveAt(touches.Count - 1);

            touches.Add(i);
        }

        hull[touches[0]] = height(touches[0]);
        for (var t = 1; t < touches.Count; t++)
        {
            var slope = Slope(touches[t - 1], touches[t], height);
            for (var i = touches[t - 1] + 1; i <= touches[t]; i++)
                hull[i] = i == touches[t] ? height(i) : height(touches[t - 1]) + (slope * (values[i] - values[touches[t - 1]]));
        }
    }

    private double Slope(int from, int to, Func<int, double> height) => (height(to) - height(from)) / (values[to] - values[from]);
}
