using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>What a consensus rule decides about one item. Says nothing about stability; see <c>StabilityVerdict</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConsensusOutcome>))]
public enum ConsensusOutcome
{
    /// <summary>Fewer answers than the rule asks for; nothing is decided.</summary>
    [JsonStringEnumMemberName("too-few")]
    TooFew,

    /// <summary>The panel agrees with the item (or, for an estimate, on a value).</summary>
    [JsonStringEnumMemberName("agreed-for")]
    AgreedFor,

    /// <summary>The panel agrees in rejecting the item.</summary>
    [JsonStringEnumMemberName("agreed-against")]
    AgreedAgainst,

    /// <summary>Two camps: never to be called agreement.</summary>
    [JsonStringEnumMemberName("split")]
    Split,

    /// <summary>None of the others.</summary>
    [JsonStringEnumMemberName("not-settled")]
    NotSettled,
}
