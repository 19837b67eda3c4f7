namespace FourPer1000.Collab.Language;

/// <summary>
/// A text of the interface in its three languages. A phrase without one of them does not compile: that is how a missing
/// translation fails the build (docs/adr/0011).
/// </summary>
/// <remarks>
/// Placeholders are those of <see cref="string.Format(IFormatProvider, string, object?[])"/> and are filled in the reader's culture.
/// </remarks>
public sealed record Phrase(string En, string Fr, string Es)
{
    /// <summary>The text in one language, unfilled.</summary>
    public string this[Tongue tongue] => tongue switch
    {
        Tongue.Fr => Fr,
        Tongue.Es => Es,
        _ => En,
    };

    /// <summary>The text in one language with its placeholders filled.</summary>
    public string With(Tongue tongue, params ReadOnlySpan<object?> values) => string.Format(tongue.Culture(), this[tongue], values);
}

/// <summary>A phrase that counts something: one form for one, another for the rest (French also says "0 réponse").</summary>
public sealed record CountedPhrase(Phrase One, Phrase Many)
{
    /// <summary>The text for a count; placeholder {0} is the count, the others follow.</summary>
    public string With(Tongue tongue, int count, params ReadOnlySpan<object?> more)
    {
        var singular = count == 1 || (count == 0 && tongue == Tongue.Fr);
        return (singular ? One : Many).With(tongue, [count, .. more]);
    }
}
