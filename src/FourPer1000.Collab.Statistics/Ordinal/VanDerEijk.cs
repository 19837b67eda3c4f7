namespace FourPer1000.Collab.Statistics;

/// <summary>
/// Van der Eijk's agreement A (2001): the histogram is peeled into layers of equal height, each layer's pattern of occupied categories has an
/// agreement of its own, and A is their mean weighted by mass.
/// </summary>
internal static class VanDerEijk
{
    internal static Measure Agreement(Histogram answers)
    {
        if (answers.Used == 0)
            return Measure.Undefined(UndefinedReason.NoData);
        if (answers.Categories < 3)
            return Measure.Undefined(UndefinedReason.NotApplicable);

        var heights = answers.Counts.ToArray();
        var sum = 0d;
        for (var floor = 0; floor < heights.Max();)
        {
            var next = heights.Where(height => height > floor).Min();
            var pattern = Array.ConvertAll(heights, height => height > floor);
            sum += (double)(next - floor) * pattern.Count(occupied => occupied) * OfPattern(pattern);
            floor = next;
        }

        return Measure.Of(sum / answers.Used);
    }

    /// <summary>U(1 - (S-1)/(K-1)) for S occupied categories of K; 1 for a single one.</summary>
    private static double OfPattern(bool[] pattern)
    {
        double occupied = pattern.Count(category => category), categories = pattern.Length;
        if (occupied == 1)
            return 1;
        if (occupied == categories)
            return 0;

        return Unimodality(pattern) * (1 - ((occupied - 1) / (categories - 1)));
    }

    /// <summary>
    /// ((K-2) TU - (K-1) TDU) / ((K-2)(TU + TDU)) from the ordered triples of categories with exactly two occupied: neighbours (110, 011) speak
    /// for one mode, a gap between them (101) against.
    /// </summary>
    private static double Unimodality(bool[] pattern)
    {
        double unimodal = 0, gapped = 0, categories = pattern.Length;
        for (var i = 0; i < pattern.Length; i++)
        {
            for (var j = i + 1; j < pattern.Length; j++)
            {
                for (var k = j + 1; k < pattern.Length; k++)
                {
                    if (pattern[i] && pattern[k] && !pattern[j])
                        gapped++;
                    else if (pattern[j] && pattern[i] != pattern[k])
                        unimodal++;
                }
            }
        }

        return (((categories - 2) * unimodal) - ((categories - 1) * gapped)) / ((categories - 2) * (unimodal + gapped));
    }
}
