namespace FourPer1000.Collab.Statistics;

/// <summary>Where the quartiles of n ratings lie: worked out once, used for all items with n ratings.</summary>
internal sealed class QuartilePlaces
{
    internal QuartilePlaces(int n, QuantileType type)
    {
        Count = n;
        Lower = new Place(QuantilePosition.Of(Math.Max(n, 1), new Rational(1, 4), type));
        Median = new Place(QuantilePosition.Of(Math.Max(n, 1), new Rational(1, 2), QuantileType.Type7));
        Upper = new Place(QuantilePosition.Of(Math.Max(n, 1), new Rational(3, 4), type));
    }

    internal int Count { get; }

    internal Place Lower { get; }

    internal Place Median { get; }

    internal Place Upper { get; }

    /// <summary>A place in the ordered ratings, moved towards the next one by a fraction.</summary>
    internal readonly struct Place(QuantilePosition position)
    {
        private readonly int place = position.Place;
        private readonly long numerator = position.Weight.Numerator;
        private readonly long denominator = position.Weight.Denominator;

        /// <summary>The value at this place for one item.</summary>
        internal Measure In(PanelCounts counts, int item)
        {
            var category = 0;
            var passed = counts.OfCategory(0)[item];
            while (passed < place)
                passed += counts.OfCategory(++category)[item];

            var low = counts.Values[category];
            if (numerator == 0 || passed > place)
                return Measure.Of(low);

            do
                category++;
            while (counts.OfCategory(category)[item] == 0);

            return Measure.Of(((low * denominator) + (numerator * (counts.Values[category] - low))) / denominator);
        }
    }
}
