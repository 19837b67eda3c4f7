using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Visibility;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Features.Proposals.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Proposals.Review;

/// <summary>What the page of a proposal does: shows it, and takes the Secretariat's decision.</summary>
public abstract class ProposalPageBase : FormPage
{
    protected const string Confirmed = "confirmed";

    [Parameter]
    public Guid ProposalId { get; set; }

    [Inject]
    public required ProposalViews Views { get; set; }

    [Inject]
    public required DecideProposal Decide { get; set; }

    protected ProposalView View { get; private set; } = null!;

    /// <summary>The other proposals that this one can be merged into.</summary>
    protected IReadOnlyList<Choice> MergeTargets { get; private set; } = [];

    /// <summary>The text as the reviewer changed it, to be looked at before it is accepted.</summary>
    protected ProposalText? Changed { get; private set; }

    /// <summary>Somebody decided or changed the proposal since the reviewer opened it.</summary>
    protected bool IsConflict { get; private set; }

    protected Proposal Proposal => View.Proposal;

    protected bool MayDecide => Reader.Person.IsSecretariat && Proposal.State == ProposalState.Submitted;

    protected bool MayEdit { get; private set; }

    protected override async Task Load()
    {
        View = await Views.Of(ProposalId, Reader, Cancel);
        MayEdit = Proposal.IsWithTaskForce && await Db.Proposals.ModeratedBy(Db, Reader.Person).AnyAsync(p => p.Id == ProposalId, Cancel);
        MergeTargets = MayDecide ? await ReadMergeTargets() : [];
    }

    protected override FormFields Stored()
    {
        var fields = new FormFields { ["version"] = Proposal.Version.ToString() };
        ProposalTextForm.Set(fields, ProposalText.Of(Proposal));
        return fields;
    }

    /// <summary>For everybody but the Secretariat there is no such form, whatever they post.</summary>
    protected async Task Act()
    {
        if (!Reader.Person.IsSecretariat)
        {
            throw new Absent("decision");
        }

        if (Fields["version"] != Proposal.Version.ToString())
        {
            await ShowConflict();
            return;
        }

        var verdict = Read();
        var needsALook = Changed is not null && Fields["act"] != Confirmed;
        if (!Errors.Any && needsALook)
        {
            return;
        }

        try
        {
            await Do(
                () => Decide.Now(ProposalId, verdict, Reader.Person, Cancel),
                () => ProposalAddresses.Proposal(ProposalId, "decided"));
        }
        catch (DbUpdateConcurrencyException)
        {
            await ShowConflict();
        }
    }

    private Verdict Read()
    {
        var kind = Kind();
        if (Fields["reason"].Length == 0)
        {
            Errors.Add("reason", ReviewTexts.ReasonNeeded);
        }

        return new Verdict(
            Guid.TryParse(Fields["version"], CultureInfo.InvariantCulture, out var version) ? version : Guid.Empty,
            kind,
            Fields["reason"],
            kind == DecisionKind.AcceptWithChanges ? ReadChanges() : null,
            kind == DecisionKind.Merge ? ReadTarget() : null);
    }

    private DecisionKind Kind()
    {
        if (Enum.TryParse<DecisionKind>(Fields["kind"], out var kind) && Enum.IsDefined(kind))
        {
            return kind;
        }

        Errors.Add("kind", ReviewTexts.KindNeeded);
        return default;
    }

    private ProposalText ReadChanges()
    {
        var changes = ProposalTextForm.Read(Fields, Errors, ProposalText.Of(Proposal));
        if (changes == ProposalText.Of(Proposal) && !Errors.Any)
        {
            Errors.Add("kind", ReviewTexts.NothingChanged);
        }

        Changed = Errors.Any ? null : changes;
        return changes;
    }

    private Guid? ReadTarget()
    {
        if (Guid.TryParse(Fields["mergeInto"], CultureInfo.InvariantCulture, out var target))
        {
            return target;
        }

        Errors.Add("mergeInto", ReviewTexts.MergeNeeded);
        return null;
    }

    private async Task ShowConflict()
    {
        Db.ChangeTracker.Clear();
        await Load();
        IsConflict = true;
        Context.Response.StatusCode = StatusCodes.Status409Conflict;
    }

    /// <summary>Those that resemble it first, then the others by objective.</summary>
    private async Task<IReadOnlyList<Choice>> ReadMergeTargets()
    {
        var (id, kind) = (ProposalId, Proposal.Kind);
        var others = await Db.Proposals.AsNoTracking().ReviewableBy(Reader.Person)
            .Where(p => p.Id != id && p.Kind == kind && p.State != ProposalState.Rejected && p.State != ProposalState.Merged)
            .Select(p => new { p.Id, p.ObjectiveCode, p.Title })
            .ToListAsync(Cancel);
        var similar = View.Similar.Select(other => other.Id).ToList();
        return
        [
            new Choice("", Reader.Say(ReviewTexts.NoMerge)),
            .. others
                .OrderBy(other => similar.Contains(other.Id) ? similar.IndexOf(other.Id) : int.MaxValue)
                .ThenBy(other => other.ObjectiveCode, StringComparer.Ordinal)
                .Select(other => new Choice(other.Id.ToString(), $"{other.ObjectiveCode} · {other.Title.TextFor(Reader.Tongue)}")),
        ];
    }
}
