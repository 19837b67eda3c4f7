using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>The bands in which German guidelines (AWMF) grade a percentage of agreement.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConsensusGrade>))]
public enum ConsensusGrade
{
    /// <summary>At most 50 %: no majority. The printed bands leave out exactly 50 %; it belongs here, because it is no majority.</summary>
    [JsonStringEnumMemberName("dissent")]
    Dissent,

    /// <summary>More than 50 % up to 75 %.</summary>
    [JsonStringEnumMemberName("majority")]
    Majority,

    /// <summary>More than 75 % up to 95 %.</summary>
    [JsonStringEnumMemberName("consensus")]
    Consensus,

    /// <summary>More than 95 %.</summary>
    [JsonStringEnumMemberName("strong-consensus")]
    StrongConsensus,
}

/// <summary>Grades a share of agreement. See docs/methods.md, rule.gradedBands.</summary>
public static class GradedConsensus
{
    /// <summary>The grade; undefined (<c>no-data</c>) when the share is of nobody.</summary>
    /// <param name="agree">k of n who agree.</param>
    public static Finding<ConsensusGrade> Of(Share agree) => agree.Fraction.Select(share =>
        share > new Rational(95, 100) ? ConsensusGrade.StrongConsensus
        : share > new Rational(75, 100) ? ConsensusGrade.Consensus
        : share > new Rational(1, 2) ? ConsensusGrade.Majority
        : ConsensusGrade.Dissent);
}
