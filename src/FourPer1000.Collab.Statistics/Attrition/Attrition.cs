namespace FourPer1000.Collab.Statistics;

/// <summary>How many were invited to a round and how many responded.</summary>
/// <param name="Invited">At least 0.</param>
/// <param name="Responded">From 0 to <paramref name="Invited"/>.</param>
public sealed record RoundTurnout(int Invited, int Responded);

/// <summary>How many stay with a study from round to round. See docs/methods.md, attrition.summary.</summary>
/// <remarks>A rate out of nobody is undefined (<c>zero-denominator</c>); the first round has no drop-out (<c>not-applicable</c>).</remarks>
/// <param name="ResponseRate">Responded / invited, per round.</param>
/// <param name="RetentionFromFirst">Responded / responded in round 1, per round; above 1 when a panel grows.</param>
/// <param name="DropoutFromPrevious">1 - responded / responded in the round before; negative when a panel grows.</param>
/// <param name="Used">Rounds.</param>
public sealed record Attrition(
    IReadOnlyList<Measure> ResponseRate, IReadOnlyList<Measure> RetentionFromFirst, IReadOnlyList<Measure> DropoutFromPrevious, int Used)
    : IStatisticResult
{
    /// <inheritdoc/>
    public int Dropped => 0;

    /// <inheritdoc/>
    public string Variant => "responded of invited, of round 1, of the previous round";

    /// <summary>Computes the rates.</summary>
    /// <param name="rounds">The rounds in their order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative count, or more responses than invitations.</exception>
    public static Attrition Of(IReadOnlyList<RoundTurnout> rounds)
    {
        foreach (var round in rounds)
            _ = new Share(round.Responded, round.Invited);

        return new Attrition(
            [.. rounds.Select(round => Ratio(round.Responded, round.Invited))],
            [.. rounds.Select(round => Ratio(round.Responded, rounds[0].Responded))],
            [.. rounds.Select((round, i) => i == 0
                ? Measure.Undefined(UndefinedReason.NotApplicable)
                : Ratio(round.Responded, rounds[i - 1].Responded).Then(stayed => 1 - stayed))],
            rounds.Count);
    }

    private static Measure Ratio(int part, int whole) =>
        whole == 0 ? Measure.Undefined(UndefinedReason.ZeroDenominator) : Measure.Of((double)part / whole);
}
