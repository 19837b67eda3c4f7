using System.Text.Json.Serialization;

namespace FourPer1000.Collab.Statistics;

/// <summary>What the core-set rule says of an item.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CoreSetClass>))]
public enum CoreSetClass
{
    /// <summary>Neither in nor out.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>The item belongs to the core set.</summary>
    [JsonStringEnumMemberName("in")]
    In,

    /// <summary>The item does not belong to the core set.</summary>
    [JsonStringEnumMemberName("out")]
    Out,
}

/// <summary>Whether every stakeholder group must fulfil the core-set rule, or all together.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CoreSetScope>))]
public enum CoreSetScope
{
    /// <summary>Every group by itself.</summary>
    [JsonStringEnumMemberName("each")]
    Each,

    /// <summary>All answers together.</summary>
    [JsonStringEnumMemberName("pooled")]
    Pooled,
}

/// <summary>When the core-set rule leaves an item out.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CoreSetExclusion>))]
public enum CoreSetExclusion
{
    /// <summary>The mirror image of being in.</summary>
    [JsonStringEnumMemberName("symmetric")]
    Symmetric,

    /// <summary>At most half rate it high.</summary>
    [JsonStringEnumMemberName("low50")]
    AtMostHalfHigh,
}

/// <summary>The parameters of the core-set rule; the defaults are the 70/15 rule on nine points.</summary>
public sealed record CoreSetRule
{
    /// <summary>The upper band.</summary>
    public Band High { get; init; } = new(7, 9);

    /// <summary>The lower band.</summary>
    public Band Low { get; init; } = new(1, 3);

    /// <summary>At least this share in one band.</summary>
    public Rational Many { get; init; } = new(7, 10);

    /// <summary>Fewer than this share in the other band.</summary>
    public Rational Few { get; init; } = new(15, 100);

    /// <summary>Less than (as printed) or at most.</summary>
    public Comparison FewComparison { get; init; } = Comparison.LessThan;

    /// <summary>Every group by itself, or pooled.</summary>
    public CoreSetScope Scope { get; init; }

    /// <summary>When an item is out.</summary>
    public CoreSetExclusion Out { get; init; }
}

/// <summary>
/// The core-set rule of COMET: in if at least 70 % rate 7 to 9 and fewer than 15 % rate 1 to 3, in every stakeholder group. See
/// docs/methods.md, rule.comet.
/// </summary>
/// <param name="Used">Answers of all groups.</param>
/// <param name="Dropped">Missing answers of all groups.</param>
/// <param name="Class">In, out or none; undefined (<c>no-data</c>) without a group or when a group is empty.</param>
/// <param name="HighShares">k of n in the upper band, per group (or pooled).</param>
/// <param name="LowShares">k of n in the lower band, per group (or pooled).</param>
/// <param name="Variant">The rule in short.</param>
public sealed record CoreSet(
    int Used, int Dropped, Finding<CoreSetClass> Class, IReadOnlyList<Share> HighShares, IReadOnlyList<Share> LowShares, string Variant)
    : IStatisticResult
{
    /// <summary>Applies the rule.</summary>
    /// <param name="groups">The distribution of each stakeholder group, all on one scale.</param>
    /// <param name="rule">The parameters.</param>
    public static CoreSet Of(IReadOnlyList<Histogram> groups, CoreSetRule rule)
    {
        var pools = rule.Scope == CoreSetScope.Pooled && groups.Count > 1;
        IReadOnlyList<Histogram> units = pools ? [groups.Aggregate((sum, group) => sum.Plus(group))] : groups;
        return new CoreSet(
            groups.Sum(group => group.Used),
            groups.Sum(group => group.Dropped),
            Classify(units, rule),
            [.. units.Select(unit => unit.ShareIn(rule.High))],
            [.. units.Select(unit => unit.ShareIn(rule.Low))],
            $"{rule.Many}/{rule.FewComparison.Code()}{rule.Few}, {rule.Scope.Code()}");
    }

    private static Finding<CoreSetClass> Classify(IReadOnlyList<Histogram> units, CoreSetRule rule)
    {
        if (units.Count == 0 || units.Any(unit => unit.Used == 0))
            return Finding.Undefined<CoreSetClass>(UndefinedReason.NoData);
        if (units.All(unit => IsOneSided(unit, rule.High, rule.Low, rule)))
            return Finding.Of(CoreSetClass.In);
        return Finding.Of(units.All(unit => IsOut(unit, rule)) ? CoreSetClass.Out : CoreSetClass.None);
    }

    private static bool IsOut(Histogram unit, CoreSetRule rule) => rule.Out == CoreSetExclusion.Symmetric
        ? IsOneSided(unit, rule.Low, rule.High, rule)
        : unit.ShareIn(rule.High).Is(Comparison.AtMost, new Rational(1, 2)).Value;

    private static bool IsOneSided(Histogram unit, Band many, Band few, CoreSetRule rule) =>
        unit.ShareIn(many).Is(Comparison.AtLeast, rule.Many).Value && unit.ShareIn(few).Is(rule.FewComparison, rule.Few).Value;
}
