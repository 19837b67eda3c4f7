namespace FourPer1000.Collab.Proposals;

/// <summary>The parts of a proposal that people write.</summary>
public sealed record ProposalText(
    Translated Title,
    Translated Description,
    string? Category,
    string? Facility,
    string? Lead,
    string? Partners,
    string? Period,
    string? Resources,
    string? Indicator)
{
    public static ProposalText Of(Proposal proposal) => new(
        proposal.Title,
        proposal.Description,
        proposal.Category,
        proposal.Facility,
        proposal.Lead,
        proposal.Partners,
        proposal.Period,
        proposal.Resources,
        proposal.Indicator);

    /// <summary>Writes the parts into a proposal. Use <see cref="Proposal.Write"/>, which also keeps what stood there.</summary>
    internal void Into(Proposal proposal)
    {
        proposal.Title = Title;
        proposal.Description = Description;
        proposal.Category = Category;
        proposal.Facility = Facility;
        proposal.Lead = Lead;
        proposal.Partners = Partners;
        proposal.Period = Period;
        proposal.Resources = Resources;
        proposal.Indicator = Indicator;
    }
}

/// <summary>The text of a proposal as it was written at one moment. Every change adds one; none is overwritten.</summary>
public class ProposalRevision
{
    public required Guid ProposalId { get; init; }

    /// <summary>1 for the draft, one more for each change.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }

    /// <summary>The decision that changed the text; null for the task force's own changes.</summary>
    public Guid? DecisionId { get; init; }

    public required ProposalText Text { get; init; }
}
