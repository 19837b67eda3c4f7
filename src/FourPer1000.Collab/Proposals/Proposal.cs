using FourPer1000.Collab.Rules;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Proposals;

public enum ProposalKind
{
    /// <summary>A new Activity for the plan.</summary>
    Activity,

    /// <summary>New baseline or targets for an objective.</summary>
    ObjectiveRevision,
}

public enum ProposalState
{
    /// <summary>Drafted from a published round; the moderator may edit it before handing it on.</summary>
    Drafted,

    /// <summary>Handed to the Secretariat.</summary>
    Submitted,
    Accepted,
    AcceptedWithChanges,

    /// <summary>Back with the task force, with a question.</summary>
    Returned,
    Rejected,
    Merged,
}

/// <summary>
/// What a task force proposes to the Secretariat, with the item results it rests on. Every state it has been in is a
/// <see cref="Decision"/> or a date; nothing is overwritten.
/// </summary>
public class Proposal
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required ProposalKind Kind { get; init; }

    public required Guid StudyId { get; init; }

    public required Guid RoundId { get; init; }

    /// <summary>The objective it serves, A1 to F3.</summary>
    public required string ObjectiveCode { get; init; }

    public required Translated Title { get; set; }

    public Translated Description { get; set; } = Translated.None;

    /// <summary>The category of an Activity, a key of the reference data.</summary>
    public string? Category { get; set; }

    /// <summary>The facility that would carry it, a key of the reference data.</summary>
    public string? Facility { get; set; }

    public string? Lead { get; set; }

    public string? Partners { get; set; }

    public string? Period { get; set; }

    public string? Resources { get; set; }

    public string? Indicator { get; set; }

    /// <summary>For an objective revision: the pooled number, its unit and its year.</summary>
    public ProposedTarget? Target { get; init; }

    public ProposalState State { get; private set; } = ProposalState.Drafted;

    public required DateTimeOffset DraftedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public List<Evidence> Evidence { get; } = [];

    public List<Decision> Decisions { get; } = [];

    public Guid Version { get; set; }

    public List<ProposalRevision> Revisions { get; } = [];

    public bool IsOpen => State is ProposalState.Drafted or ProposalState.Submitted or ProposalState.Returned;

    /// <summary>Whether the task force may still change it.</summary>
    public bool IsWithTaskForce => State is ProposalState.Drafted or ProposalState.Returned;

    /// <summary>Writes the text; needs the revisions so far.</summary>
    /// <returns>The new revision, or null when nothing differs.</returns>
    public ProposalRevision? Write(ProposalText text, Guid by, DateTimeOffset now, Guid? decisionId = null)
    {
        ProposalRules.NeedsTitle.Enforce(!text.Title.IsEmpty);
        if (Revisions.Count > 0 && ProposalText.Of(this) == text)
        {
            return null;
        }

        text.Into(this);
        var number = Revisions.Count + 1;
        var revision = new ProposalRevision { ProposalId = Id, Number = number, At = now, By = by, DecisionId = decisionId, Text = text };
        Revisions.Add(revision);
        return revision;
    }

    /// <summary>Refuses what rests on an older version than this one.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the proposal since that version was read.</exception>
    public void MustBe(Guid version)
    {
        if (version != Version)
        {
            throw new DbUpdateConcurrencyException("Somebody changed this proposal in the meantime.");
        }
    }

    /// <summary>Hands the proposal to the Secretariat.</summary>
    public void Submit(DateTimeOffset now)
    {
        ProposalRules.SubmitsFromTaskForce.Enforce(IsWithTaskForce);
        State = ProposalState.Submitted;
        SubmittedAt = now;
    }

    /// <summary>The Secretariat decides, with a reason that goes back to the task force.</summary>
    public Decision Decide(DecisionKind kind, Guid by, DateTimeOffset now, string reason, Guid? mergedInto = null)
    {
        ProposalRules.DecidesSubmitted.Enforce(State == ProposalState.Submitted);
        ProposalRules.DecisionNeedsReason.Enforce(!string.IsNullOrWhiteSpace(reason));
        ProposalRules.MergeNeedsTarget.Enforce((kind == DecisionKind.Merge) == (mergedInto is not null) && mergedInto != Id);
        var decision = new Decision { ProposalId = Id, Kind = kind, By = by, At = now, Reason = reason.Trim(), MergedInto = mergedInto };
        Decisions.Add(decision);
        State = StateAfter(kind);
        return decision;
    }

    private static ProposalState StateAfter(DecisionKind kind) => kind switch
    {
        DecisionKind.Accept => ProposalState.Accepted,
        DecisionKind.AcceptWithChanges => ProposalState.AcceptedWithChanges,
        DecisionKind.Return => ProposalState.Returned,
        DecisionKind.Merge => ProposalState.Merged,
        _ => ProposalState.Rejected,
    };
}

/// <summary>A pooled number for an objective.</summary>
public sealed record ProposedTarget(double Value, Translated Unit, int? Year, Studies.EstimateRole Role);

/// <summary>A link from a proposal to an item result behind it; walked in both directions.</summary>
public class Evidence
{
    public required Guid ProposalId { get; init; }

    public required Guid ItemResultId { get; init; }
}

public enum DecisionKind
{
    Accept,
    AcceptWithChanges,
    Return,
    Reject,
    Merge,
}

/// <summary>A decision of the Secretariat: who, when, what and why.</summary>
public class Decision
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid ProposalId { get; init; }

    public required DecisionKind Kind { get; init; }

    public required Guid By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Reason { get; init; }

    public Guid? MergedInto { get; init; }
}

public static class ProposalRules
{
    public static readonly Rule SubmitsFromTaskForce = new("proposal.submits-from-task-force", new(
        "This proposal is already with the Secretariat.",
        "Cette proposition est déjà auprès du secrétariat.",
        "Esta propuesta ya está en la Secretaría."));

    public static readonly Rule DecidesSubmitted = new("proposal.decides-submitted", new(
        "This proposal has been decided in the meantime, or was not handed in.",
        "Cette proposition a été décidée entre-temps, ou n’a pas été transmise.",
        "Esta propuesta se decidió entretanto, o no se entregó."));

    public static readonly Rule DecisionNeedsReason = new("proposal.decision-needs-reason", new(
        "A decision needs a reason; it goes back to the task force.",
        "Une décision doit être motivée ; la raison revient à la Task Force.",
        "Una decisión necesita un motivo, que vuelve a la Task Force."));

    public static readonly Rule MergeNeedsTarget = new("proposal.merge-needs-target", new(
        "Choose the other proposal into which this one is merged.",
        "Choisissez l’autre proposition avec laquelle fusionner celle-ci.",
        "Elija la otra propuesta con la que se fusiona esta."));

    public static readonly Rule ChangesBelongToAcceptance = new("proposal.changes-belong-to-acceptance", new(
        "Changes come with “accept with changes”, and only with it.",
        "Les modifications vont avec « accepter avec modifications », et seulement avec cette décision.",
        "Los cambios van con «aceptar con cambios», y solo con esa decisión."));

    public static readonly Rule DraftsFromPublishedRound = new("proposal.drafts-from-published-round", new(
        "Proposals are drafted from a published round.",
        "Les propositions sont établies à partir d’un tour publié.",
        "Las propuestas se elaboran a partir de una ronda publicada."));

    public static readonly Rule NeedsTitle = new("proposal.needs-title", new(
        "A proposal needs a title.",
        "Une proposition doit avoir un titre.",
        "Una propuesta necesita un título."));
}
