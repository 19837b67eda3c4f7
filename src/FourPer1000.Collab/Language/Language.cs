namespace FourPer1000.Collab.Language;

/// <summary>The three languages of the programme. Every page, mail and item exists in each of them.</summary>
public enum Tongue
{
    En,
    Fr,
    Es,
}

public static class Tongues
{
    public static IReadOnlyList<Tongue> All { get; } = [Tongue.En, Tongue.Fr, Tongue.Es];

    /// <summary>The code in addresses, cookies and <c>lang</c> attributes: en, fr, es.</summary>
    public static string Code(this Tongue tongue) => tongue switch
    {
        Tongue.Fr => "fr",
        Tongue.Es => "es",
        _ => "en",
    };

    /// <summary>The culture in which numbers and dates are written and read.</summary>
    public static CultureInfo Culture(this Tongue tongue) => tongue switch
    {
        Tongue.Fr => CultureInfo.GetCultureInfo("fr-FR"),
        Tongue.Es => CultureInfo.GetCultureInfo("es-ES"),
        _ => CultureInfo.GetCultureInfo("en-GB"),
    };

    /// <summary>The language of a code such as <c>fr</c> or <c>fr-CA</c>; null for any other.</summary>
    public static Tongue? Parse(string? code) => code?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "en" => Tongue.En,
        "fr" => Tongue.Fr,
        "es" => Tongue.Es,
        _ => null,
    };
}
