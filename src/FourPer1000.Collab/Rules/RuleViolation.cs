namespace FourPer1000.Collab.Rules;

/// <summary>
/// A rule of the domain with a stable code and a sentence. <c>RoundRules.MustBeOpen.Enforce(round.IsOpen)</c> reads as the rule itself.
/// </summary>
public sealed record Rule(string Code, Phrase Sentence)
{
    /// <summary>Nothing if the rule holds.</summary>
    /// <exception cref="RuleViolation">The rule does not hold.</exception>
    public void Enforce(bool holds)
    {
        if (!holds)
        {
            throw new RuleViolation(this);
        }
    }
}

/// <summary>A broken rule: a form message on a page, problem details on the API, the rule itself in a test.</summary>
public sealed class RuleViolation(Rule rule) : Exception($"{rule.Code}: {rule.Sentence.En}")
{
    public Rule Rule { get; } = rule;
}
