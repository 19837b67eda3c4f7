namespace FourPer1000.Collab.Statistics;

/// <summary>Variances and covariance of two lists of doubled ranks, as exact integers around their common mean n + 1.</summary>
internal sealed class RankMoments
{
    private readonly long[] first, second;
    private readonly Int128 firstSquares, secondSquares, products;

    private RankMoments(MidRanks first, MidRanks second)
    {
        this.first = Array.ConvertAll(first.Twice, rank => rank - first.Twice.Length - 1);
        this.second = Array.ConvertAll(second.Twice, rank => rank - first.Twice.Length - 1);
        HasTies = first.TieSum != 0 || second.TieSum != 0;
        firstSquares = Products(this.first, this.first);
        secondSquares = Products(this.second, this.second);
        products = Products(this.first, this.second);
    }

    internal int Count => first.Length;

    internal bool HasTies { get; }

    internal bool HasVariation => firstSquares != 0 && secondSquares != 0;

    /// <summary>Whether one list is the other or its reverse: products² = squares of the first x squares of the second.</summary>
    internal bool IsPerfect => firstSquares == secondSquares && Int128.Abs(products) == firstSquares;

    internal double Correlation => (double)products / Math.Sqrt((double)firstSquares * (double)secondSquares);

    internal static RankMoments Of(MidRanks first, MidRanks second) => new(first, second);

    /// <summary>The share of all orders of the second list with a covariance at least as far from 0.</summary>
    internal double ExactTwoSided()
    {
        var (extreme, orders) = (0L, 0L);
        Visit((long[])second.Clone(), 0, order =>
        {
            orders++;
            extreme += Int128.Abs(Products(first, order)) >= Int128.Abs(products) ? 1 : 0;
        });
        return (double)extreme / orders;
    }

    private static void Visit(long[] order, int place, Action<long[]> act)
    {
        if (place == order.Length)
            act(order);

        for (var i = place; i < order.Length; i++)
        {
            (order[place], order[i]) = (order[i], order[place]);
            Visit(order, place + 1, act);
            (order[place], order[i]) = (order[i], order[place]);
        }
    }

    private static Int128 Products(long[] a, long[] b)
    {
        Int128 sum = 0;
        for (var i = 0; i < a.Length; i++)
            sum += (Int128)a[i] * b[i];

        return sum;
    }
}
