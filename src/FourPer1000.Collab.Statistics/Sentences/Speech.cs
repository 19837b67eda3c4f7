using System.Globalization;

namespace FourPer1000.Collab.Statistics;

/// <summary>Puts numbers into the form a reader's culture gives them.</summary>
internal sealed class Speech(CultureInfo culture)
{
    internal string Fill(string template, params object[] phrases) => string.Format(culture, template, phrases);

    /// <summary>A number with at most two decimals.</summary>
    internal string Number(double value) => value.ToString("#,0.##", culture);

    internal string Number(int value) => value.ToString("N0", culture);

    /// <summary>
    /// A share in per cent, with one decimal unless it is whole, so that in a panel of usual size a share just below a threshold does not look
    /// like it.
    /// </summary>
    internal string Percent(Share share) =>
        share.Proportion.OrNull is { } proportion ? Unbroken(proportion.ToString(share.Count * 100L % share.Of == 0 ? "P0" : "P1", culture)) : "–";

    internal string WholePercent(double proportion) => Unbroken(proportion.ToString("P0", culture));

    internal string People(Phrasebook words, Share share) => Fill(
        words.IsSingular(share.Count) ? words.OnePerson : words.People, Number(share.Count), Number(share.Of), Percent(share));

    /// <summary>The sign stays on the line of its number: French and Spanish set a space between them.</summary>
    private static string Unbroken(string percent) => percent.Replace(' ', '\u00a0');

    internal string Band(Phrasebook words, Band band) =>
        Fill(band.Low == band.High ? words.SingleValue : words.Band, Number(band.Low), Number(band.High));
}
