using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>The kinds of agreement a group can end with, from the strongest down.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AgreementKind>))]
public enum AgreementKind
{
    /// <summary>Everybody gives the same answer.</summary>
    [JsonStringEnumMemberName("unanimity")]
    Unanimity,

    /// <summary>One answer reaches the share agreed on beforehand, 3/4 unless told otherwise.</summary>
    [JsonStringEnumMemberName("consensus")]
    Consensus,

    /// <summary>One answer is given by more than half.</summary>
    [JsonStringEnumMemberName("majority")]
    Majority,

    /// <summary>The group is divided equally over two answers, which together reach the share of a consensus.</summary>
    [JsonStringEnumMemberName("bipolarity")]
    Bipolarity,

    /// <summary>One answer is given more often than any other, but not by more than half.</summary>
    [JsonStringEnumMemberName("plurality")]
    Plurality,

    /// <summary>None of the others.</summary>
    [JsonStringEnumMemberName("disagreement")]
    Disagreement,
}

/// <summary>
/// A descriptive label for how a group's answers lie over categories (often three: against, neutral, for). See docs/methods.md, rule.dajani.
/// </summary>
/// <remarks>
/// The names and their order are those of Dajani, Sincoff and Talley (1979), who give no numbers for "consensus" and "equally divided"; ours
/// are in <see cref="AgreementKind"/>.
/// </remarks>
public static class DajaniLadder
{
    /// <summary>The label; undefined (<c>no-data</c>) when nobody answered.</summary>
    /// <param name="answers">The distribution over the answers that are told apart.</param>
    /// <param name="consensus">The share that makes a consensus; 3/4 unless told otherwise.</param>
    public static Finding<AgreementKind> Of(Histogram answers, Rational? consensus = null) => answers.Used == 0
        ? Finding.Undefined<AgreementKind>(UndefinedReason.NoData)
        : Finding.Of(Label(answers, consensus ?? new Rational(3, 4)));

    private static AgreementKind Label(Histogram answers, Rational consensus)
    {
        var counts = answers.Counts.ToArray();
        Array.Sort(counts);
        var (first, second) = (counts[^1], counts.Length > 1 ? counts[^2] : 0);
        if (first == answers.Used)
            return AgreementKind.Unanimity;
        if (new Share(first, answers.Used).Is(Comparison.AtLeast, consensus).Value)
            return AgreementKind.Consensus;
        if (2L * first > answers.Used)
            return AgreementKind.Majority;
        if (first > second)
            return AgreementKind.Plurality;
        return new Share(first + second, answers.Used).Is(Comparison.AtLeast, consensus).Value
            ? AgreementKind.Bipolarity
            : AgreementKind.Disagreement;
    }
}
