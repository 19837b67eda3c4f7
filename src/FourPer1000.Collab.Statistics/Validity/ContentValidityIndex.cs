using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>How the content validity of an item is judged, by its unrounded kappa*.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ValidityGrade>))]
public enum ValidityGrade
{
    /// <summary>Below .40.</summary>
    [JsonStringEnumMemberName("poor")]
    Poor,

    /// <summary>From .40 up to .60.</summary>
    [JsonStringEnumMemberName("fair")]
    Fair,

    /// <summary>From .60 up to and with .74.</summary>
    [JsonStringEnumMemberName("good")]
    Good,

    /// <summary>Above .74.</summary>
    [JsonStringEnumMemberName("excellent")]
    Excellent,
}

/// <summary>The content validity of one item.</summary>
/// <remarks>Nobody rated it: undefined (<c>no-data</c>).</remarks>
/// <param name="Relevant">A of N experts who rate it relevant.</param>
/// <param name="Index">I-CVI = A/N.</param>
/// <param name="Chance">pc = C(N, A)/2^N: the probability of this agreement by chance.</param>
/// <param name="Kappa">(I-CVI - pc)/(1 - pc).</param>
/// <param name="Grade">By kappa.</param>
public sealed record ItemValidity(Share Relevant, Measure Index, Measure Chance, Measure Kappa, Finding<ValidityGrade> Grade)
{
    internal static ItemValidity Of(Share relevant)
    {
        var index = relevant.Proportion;
        if (!index.IsDefined)
            return new ItemValidity(relevant, index, index, index, Finding.Undefined<ValidityGrade>(index.Reason));

        var chance = CoinTosses.Exactly(relevant.Count, relevant.Of);
        var kappa = (index.Value - chance) / (1 - chance);
        return new ItemValidity(relevant, index, Measure.Of(chance), Measure.Of(kappa), Finding.Of(Judge(kappa)));
    }

    private static ValidityGrade Judge(double kappa) => kappa switch
    {
        > 0.74 => ValidityGrade.Excellent,
        >= 0.60 => ValidityGrade.Good,
        >= 0.40 => ValidityGrade.Fair,
        _ => ValidityGrade.Poor,
    };
}

/// <summary>
/// The content validity index of items and of the scale they make. See docs/methods.md, validity.cvi. Source: Polit, Beck and Owen 2007.
/// </summary>
/// <param name="Items">The items, in the order given.</param>
/// <param name="Average">S-CVI/Ave: the mean index of the items that anybody rated; undefined (<c>no-data</c>) without one.</param>
/// <param name="UniversalAgreement">S-CVI/UA: the share of those items that all their experts find relevant.</param>
public sealed record ContentValidityIndex(IReadOnlyList<ItemValidity> Items, Measure Average, Measure UniversalAgreement) : IStatisticResult
{
    /// <summary>Items that anybody rated.</summary>
    public int Used => Items.Count(item => item.Index.IsDefined);

    /// <summary>Items that nobody rated.</summary>
    public int Dropped => Items.Count - Used;

    /// <inheritdoc/>
    public string Variant => "chance-corrected, S-CVI over rated items";

    /// <summary>Computes the index.</summary>
    /// <param name="relevant">For each item, A of N experts who rate it relevant.</param>
    public static ContentValidityIndex Of(IEnumerable<Share> relevant)
    {
        var items = relevant.Select(ItemValidity.Of).ToArray();
        var rated = items.Where(item => item.Index.IsDefined).ToArray();
        var universal = new Share(rated.Count(item => item.Relevant.Count == item.Relevant.Of), rated.Length).Proportion;
        return new ContentValidityIndex(items, universal.IsDefined ? Measure.Of(rated.Average(item => item.Index.Value)) : universal, universal);
    }
}
