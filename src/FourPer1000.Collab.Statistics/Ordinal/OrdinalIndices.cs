namespace FourPer1000.Collab.Statistics;

/// <summary>
/// How concentrated or polarised answers lie on an ordered scale, by the indices in use. All are functions of the histogram, including its empty
/// categories. See docs/methods.md, ordinal.indices.
/// </summary>
/// <remarks>
/// Nobody answered: all undefined (<c>no-data</c>). A scale of one category, or of two for van der Eijk's A and the best triple:
/// <c>not-applicable</c>. One answer: Berry-Mielke and pairwise agreement undefined (<c>too-few</c>).
/// </remarks>
/// <param name="Used">Answers.</param>
/// <param name="Dropped">Missing answers.</param>
/// <param name="VanDerEijkA">Agreement A: 1 one category, 0 uniform, -1 both extremes (van der Eijk 2001).</param>
/// <param name="Polarisation">(1 - A)/2: 0 to 1.</param>
/// <param name="LeikD">Dispersion D: 0 one category, 1 both extremes (Leik 1966).</param>
/// <param name="LeikConsensus">1 - D.</param>
/// <param name="TastleWiermanConsensus">Cns: 1 one category, 0 both extremes (Tastle and Wierman 2007).</param>
/// <param name="Dissent">1 - Cns.</param>
/// <param name="BerryMielke">IOV: the sum of the distances of all pairs, divided by its maximum: 0 to 1 (Berry and Mielke 1992).</param>
/// <param name="BlairLacySquared">l²: concentration, 0 both extremes, 1 one category (Blair and Lacy 2000).</param>
/// <param name="BlairLacy">l, the root of l².</param>
/// <param name="Entropy">Shannon's entropy in bits, 0 to log2 K.</param>
/// <param name="NormalisedEntropy">Entropy / log2 K: 0 to 1.</param>
/// <param name="BestAdjacentTriple">The greatest share of three neighbouring categories: 0 to 1.</param>
/// <param name="ModeShare">The share of the most frequent category: 1/K to 1.</param>
/// <param name="PairwiseAgreement">The share of pairs of panelists who gave the same answer: 0 to 1.</param>
public sealed record OrdinalIndices(
    int Used,
    int Dropped,
    Measure VanDerEijkA,
    Measure Polarisation,
    Measure LeikD,
    Measure LeikConsensus,
    Measure TastleWiermanConsensus,
    Measure Dissent,
    Measure BerryMielke,
    Measure BlairLacySquared,
    Measure BlairLacy,
    Measure Entropy,
    Measure NormalisedEntropy,
    Measure BestAdjacentTriple,
    Measure ModeShare,
    Measure PairwiseAgreement) : IStatisticResult
{
    /// <inheritdoc/>
    public string Variant => "all categories of the scale";

    /// <summary>Computes all indices.</summary>
    /// <param name="answers">The distribution over the whole scale.</param>
    public static OrdinalIndices Of(Histogram answers)
    {
        var agreement = VanDerEijk.Agreement(answers);
        var spread = new OrdinalSpread(answers);
        var (leik, consensus, squared) = (spread.LeikD, spread.TastleWierman, spread.BlairLacySquared);
        return new OrdinalIndices(
            answers.Used, answers.Dropped, agreement, agreement.Then(a => (1 - a) / 2), leik, leik.Then(d => 1 - d), consensus,
            consensus.Then(cns => 1 - cns), spread.BerryMielke, squared, squared.Then(Math.Sqrt), spread.Entropy, spread.NormalisedEntropy, spread.BestAdjacentTriple,
            spread.ModeShare, spread.PairwiseAgreement);
    }
}
