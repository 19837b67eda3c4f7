using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;
using FourPer1000.Collab.Web.Components.Forms;

namespace FourPer1000.Collab.Web.Features.Moderate.Method;

/// <summary>A protocol between its form and the platform. What the form does not show stays as it is.</summary>
internal sealed class ProtocolForm(FormFields fields, FormErrors errors)
{
    private const int MostPeople = 1000;

    /// <summary>The names of the fields of one scale's rule.</summary>
    public static string Share(string scale) => "share-" + scale;

    public static string Iqr(string scale) => "iqr-" + scale;

    public static string Split(string scale) => "split-" + scale;

    /// <summary>The numbers of a scale's rule that the form can show: those of the usual shape, in whole per cent.</summary>
    public static ShareThresholds? Editable(ScaleRule rule) =>
        ShareThresholds.Of(rule.Rule) is { } numbers && IsWhole(numbers.Share) && (numbers.Split is not { } split || IsWhole(split)) ? numbers : null;

    /// <summary>Whether there is a number of rounds to choose, and a round before that an answer can be stable against.</summary>
    public static bool IsInRounds(Protocol protocol) => protocol.Kind != StudyKind.RealTime;

    public static FormFields Of(Protocol protocol)
    {
        var fields = new FormFields
        {
            ["rounds"] = Text(protocol.Rounds),
            ["k"] = Text(protocol.K),
            ["minimum"] = Text(protocol.MinimumAnswers),
            ["estimate"] = Percent(protocol.EstimateRule.RelativeIqrAtMost),
            ["stable"] = Percent(protocol.Stability.Share),
            ["moves"] = Text(protocol.Stability.PointsAtMost),
            ["subgroups"] = protocol.Feedback.Subgroups.ToString(),
            ["quantile"] = Text((int)protocol.Quantile),
        };
        foreach (var rule in protocol.ScaleRules)
        {
            Set(fields, rule);
        }

        fields.SetAll("scales", protocol.Scales.Select(scale => scale.Key));
        fields.Tick("own", protocol.Feedback.OwnAnswer);
        fields.Tick("distribution", protocol.Feedback.Distribution);
        fields.Tick("centre", protocol.Feedback.MedianAndMiddleHalf);
        fields.Tick("reasons", protocol.Feedback.Reasons);
        fields.Tick("asksReason", protocol.Feedback.AsksReasonOutsideMiddleHalf);
        return fields;
    }

    /// <summary>The protocol that was typed; the errors say what could not be read.</summary>
    /// <param name="before">The protocol as it stands.</param>
    public Protocol Read(Protocol before)
    {
        var protocol = WithScales(before) with
        {
            Rounds = IsInRounds(before) ? Whole("rounds", 1, Protocol.MostRounds) : before.Rounds,
            K = Whole("k", Protocol.SmallestK, MostPeople),
            EstimateRule = new(Share("estimate", 1000)),
            Stability = IsInRounds(before) ? new(Share("stable", 100), Whole("moves", 0, Scale.MostPoints)) : before.Stability,
            Feedback = new FeedbackPolicy(
                fields.Has("distribution"), fields.Has("centre"), fields.Has("reasons"), fields.Has("own"), fields.Has("asksReason"), Subgroups(before)),
        };
        return protocol.Deciding(Whole("minimum", 1, MostPeople), (QuantileType)Whole("quantile", 1, 9));
    }

    /// <summary>What the form does not offer stays as it is.</summary>
    private SubgroupBy Subgroups(Protocol before) => Enum.TryParse<SubgroupBy>(fields["subgroups"], out var by) && Enum.IsDefined(by) ? by : before.Feedback.Subgroups;

    private static void Set(FormFields fields, ScaleRule rule)
    {
        if (Editable(rule) is { } numbers)
        {
            fields[Share(rule.Scale)] = Percent(numbers.Share);
            fields[Iqr(rule.Scale)] = numbers.Iqr is { } iqr ? iqr.ToDouble().ToString(CultureInfo.InvariantCulture) : "";
            fields[Split(rule.Scale)] = numbers.Split is { } split ? Percent(split) : "";
        }
    }

    /// <summary>The scales that were ticked, those of the protocol first; a scale that was not in it brings its usual rule.</summary>
    private Protocol WithScales(Protocol before)
    {
        var ticked = fields.All("scales");
        var scales = OfferedScales.All(before).Where(offer => ticked.Contains(offer.Scale.Key)).ToList();
        if (scales.Count == 0)
        {
            errors.Add("scales", ProtocolFormTexts.ScaleMissing);
        }

        return before with
        {
            Scales = [.. scales.Select(offer => offer.Scale)],
            ScaleRules = [.. scales.Where(offer => offer.Rule is not null).Select(offer => Typed(new ScaleRule(offer.Scale.Key, offer.Rule!)))],
        };
    }

    private ScaleRule Typed(ScaleRule rule)
    {
        if (Editable(rule) is null || !fields.Has(Share(rule.Scale)))
        {
            return rule;
        }

        var split = fields[Split(rule.Scale)].Length == 0 ? (Rational?)null : Share(Split(rule.Scale), 100);
        var numbers = new ShareThresholds(Share(Share(rule.Scale), 100), Fraction(Iqr(rule.Scale)), split);
        return rule with { Rule = numbers.Into(rule.Rule) };
    }

    private Rational Share(string field, int most) => new(Whole(field, 1, most), 100);

    private Rational? Fraction(string field)
    {
        var text = fields[field].Replace(',', '.');
        if (text.Length == 0)
        {
            return null;
        }

        if (Rational.TryParse(text, out var number) && number >= 0)
        {
            return number;
        }

        errors.Add(field, ProtocolFormTexts.NotAFraction);
        return null;
    }

    private int Whole(string field, int low, int high)
    {
        if (fields.Whole(field) is { } number && number >= low && number <= high)
        {
            return number;
        }

        errors.Add(field, FormTexts.NumberBetween, low, high);
        return low;
    }

    private static bool IsWhole(Rational share) => (share * 100).Denominator == 1;

    private static string Percent(Rational share) => Text((int)(share * 100).Floor());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The scales a moderator can choose from: those of the protocol, then the usual ones, each with its rule.</summary>
internal static class OfferedScales
{
    public static IEnumerable<(Scale Scale, ConsensusRule? Rule)> All(Protocol protocol) => protocol.Scales
        .Select(scale => (Scale: scale, Rule: protocol.RuleOf(scale.Key)))
        .Concat(ProtocolPreset.All.SelectMany(preset => preset.Protocol.Scales.Select(scale => (Scale: scale, Rule: preset.Protocol.RuleOf(scale.Key)))))
        .DistinctBy(offer => offer.Scale.Key);
}
