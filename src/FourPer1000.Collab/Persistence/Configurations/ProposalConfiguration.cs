using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Plan;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FourPer1000.Collab.Persistence.Configurations;

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        proposal.HasOne<Study>().WithMany().HasForeignKey(p => p.StudyId);
        proposal.HasOne<Round>().WithMany().HasForeignKey(p => p.RoundId);
        proposal.HasIndex(p => p.State);
        proposal.Property(p => p.Version).IsConcurrencyToken();
        proposal.Ignore(p => p.IsOpen);
        proposal.Ignore(p => p.IsWithTaskForce);
        proposal.HasMany(p => p.Revisions).WithOne().HasForeignKey(revision => revision.ProposalId);
        proposal.HasMany(p => p.Evidence).WithOne().HasForeignKey(evidence => evidence.ProposalId);
        proposal.HasMany(p => p.Decisions).WithOne().HasForeignKey(decision => decision.ProposalId);
    }
}

internal sealed class ProposalRevisionConfiguration : IEntityTypeConfiguration<ProposalRevision>
{
    public void Configure(EntityTypeBuilder<ProposalRevision> revision)
    {
        revision.HasKey(r => new { r.ProposalId, r.Number });
        revision.HasOne<Decision>().WithMany().HasForeignKey(r => r.DecisionId);
    }
}

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.HasKey(e => new { e.ProposalId, e.ItemResultId });
        evidence.HasIndex(e => e.ItemResultId);
        evidence.HasOne<ItemResult>().WithMany().HasForeignKey(e => e.ItemResultId);
    }
}

internal sealed class PlanVersionConfiguration : IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<PlanVersion> plan)
    {
        plan.HasIndex(p => p.Number).IsUnique();
        plan.HasMany(p => p.Activities).WithOne().HasForeignKey(activity => activity.PlanVersionId);
    }
}

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> activity)
    {
        activity.Ignore(a => a.Code);
        activity.HasIndex(a => new { a.PlanVersionId, a.ObjectiveCode, a.Number }).IsUnique();
        activity.HasOne<Proposal>().WithMany().HasForeignKey(a => a.ProposalId);
        activity.HasOne<Decision>().WithMany().HasForeignKey(a => a.DecisionId);
    }
}

internal sealed class ObjectiveRevisionConfiguration : IEntityTypeConfiguration<ObjectiveRevision>
{
    public void Configure(EntityTypeBuilder<ObjectiveRevision> revision)
    {
        revision.HasOne<PlanVersion>().WithMany().HasForeignKey(r => r.PlanVersionId);
        revision.HasOne<Proposal>().WithMany().HasForeignKey(r => r.ProposalId);
        revision.HasOne<Decision>().WithMany().HasForeignKey(r => r.DecisionId);
    }
}

internal sealed class JournalConfiguration : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.HasKey(e => e.Number);
        entry.Property(e => e.Number).ValueGeneratedNever();
        entry.HasIndex(e => e.Subject);
    }
}

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> mail)
    {
        mail.ToTable("Outbox");
        mail.HasIndex(m => new { m.State, m.NotBefore });
    }
}

internal sealed class StoredKeyConfiguration : IEntityTypeConfiguration<StoredKey>
{
    public void Configure(EntityTypeBuilder<StoredKey> key)
    {
        key.ToTable("DataProtectionKeys");
        key.HasKey(k => k.Name);
    }
}
