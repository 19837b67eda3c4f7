using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>What a percentage is a percentage of. Always printed, because the same answers give 70 % of one and 50 % of the other.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Denominator>))]
public enum Denominator
{
    /// <summary>Those who gave an answer on the scale.</summary>
    [JsonStringEnumMemberName("answered")]
    Answered,

    /// <summary>All who were asked, also those who could not judge or did not answer.</summary>
    [JsonStringEnumMemberName("invited")]
    Invited,
}

/// <summary>Counts denominators.</summary>
public static class Denominators
{
    /// <summary>How many panelists the denominator counts.</summary>
    /// <param name="denominator">The kind of denominator.</param>
    /// <param name="answers">The distribution with its missing answers.</param>
    public static int Of(this Denominator denominator, Histogram answers) => denominator switch
    {
        Denominator.Answered => answers.Used,
        Denominator.Invited => answers.Used + answers.Dropped,
        _ => throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "Unknown denominator."),
    };
}
