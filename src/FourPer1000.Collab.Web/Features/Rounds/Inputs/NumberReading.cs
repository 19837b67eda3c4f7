namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>
/// Reads a number as people type it: 1,234.5 in English, 1 234,5 in French, 1.234,5 in Spanish, with either sign for the decimals
/// where that leaves no doubt, because the keyboards of phones offer what they like. The page says how it was read.
/// </summary>
public static class NumberReading
{
    /// <returns>Null where it is no number, or one that can be read in two ways.</returns>
    public static double? Of(string? typed, Tongue tongue)
    {
        var text = WithoutSpaces(typed);
        if (text.Length == 0)
        {
            return null;
        }

        var plain = Plain(text, tongue);
        return double.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
    }

    private static string WithoutSpaces(string? typed) =>
        string.Concat((typed ?? "").Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\'' or '’'))).Replace('−', '-');

    /// <summary>The number with a point for the decimals and nothing else; a text that is no number otherwise.</summary>
    private static string? Plain(string text, Tongue tongue)
    {
        var (point, comma) = (text.LastIndexOf('.'), text.LastIndexOf(','));
        if (point >= 0 && comma >= 0)
        {
            return point > comma ? Grouped(text, ',', '.') : Grouped(text, '.', ',');
        }

        var sign = point >= 0 ? '.' : ',';
        return GroupSign(tongue).Contains(sign, StringComparison.Ordinal) && AreThousands(text, sign) ? Grouped(text, sign, '\0') : text.Replace(sign, '.');
    }

    /// <summary>The sign between thousands, where it could be taken for that of decimals; French leaves a space.</summary>
    public static string GroupSign(Tongue tongue) => tongue switch
    {
        Tongue.En => ",",
        Tongue.Es => ".",
        _ => "",
    };

    private static bool AreThousands(string text, char sign) =>
        text.TrimStart('-', '+').Split(sign) is [{ Length: >= 1 and <= 3 } first, .. { Length: > 0 } groups] && first[0] != '0' && groups.All(group => group.Length == 3);

    private static string? Grouped(string text, char group, char point)
    {
        var whole = point == '\0' ? text : text[..text.LastIndexOf(point)];
        return whole.Contains(group, StringComparison.Ordinal) && !AreThousands(whole, group)
            ? null
            : text.Replace(group.ToString(), "", StringComparison.Ordinal).Replace(point == '\0' ? '.' : point, '.');
    }
}
