using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.TaskForces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FourPer1000.Collab.Persistence.Configurations;

internal sealed class PanelistConfiguration : IEntityTypeConfiguration<Panelist>
{
    public void Configure(EntityTypeBuilder<Panelist> panelist)
    {
        panelist.HasOne<Study>().WithMany().HasForeignKey(p => p.StudyId);
        panelist.HasIndex(p => new { p.StudyId, p.Number }).IsUnique();
    }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.HasIndex(i => new { i.StudyId, i.AccountId }).IsUnique();
        invitation.HasIndex(i => i.AccountId);
        invitation.Ignore(i => i.IsUnopened);
        invitation.HasOne<Study>().WithMany().HasForeignKey(i => i.StudyId);
        invitation.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId);
    }
}

internal sealed class SubmissionConfiguration : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> submission)
    {
        submission.HasKey(s => new { s.RoundId, s.PanelistId });
        submission.HasOne<Round>().WithMany().HasForeignKey(s => s.RoundId);
        submission.HasOne<Panelist>().WithMany().HasForeignKey(s => s.PanelistId);
    }
}

internal sealed class ConsentConfiguration : IEntityTypeConfiguration<Consent>, IEntityTypeConfiguration<ConsentText>
{
    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.HasKey(c => new { c.PanelistId, c.Number });
        consent.HasOne<Panelist>().WithMany().HasForeignKey(c => c.PanelistId);
    }

    public void Configure(EntityTypeBuilder<ConsentText> text)
    {
        text.HasKey(t => new { t.StudyId, t.Number });
        text.HasOne<Study>().WithMany().HasForeignKey(t => t.StudyId);
    }
}

internal sealed class SelfRatingConfiguration : IEntityTypeConfiguration<SelfRating>
{
    public void Configure(EntityTypeBuilder<SelfRating> rating)
    {
        rating.HasKey(r => new { r.StudyId, r.AccountId, r.Group });
        rating.Property(r => r.Group).HasMaxLength(40);
        rating.HasOne<Study>().WithMany().HasForeignKey(r => r.StudyId);
        rating.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
    }
}

internal sealed class ModerationConfiguration : IEntityTypeConfiguration<Moderation>
{
    public void Configure(EntityTypeBuilder<Moderation> moderation)
    {
        moderation.HasKey(m => new { m.AccountId, m.TaskForceCode });
        moderation.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        moderation.HasOne<TaskForce>().WithMany().HasForeignKey(m => m.TaskForceCode);
    }
}

internal sealed class TaskForceConfiguration : IEntityTypeConfiguration<TaskForce>
{
    public void Configure(EntityTypeBuilder<TaskForce> taskForce)
    {
        taskForce.HasKey(t => t.Code);
        taskForce.Property(t => t.Code).HasMaxLength(8);
    }
}

internal sealed class SignInLinkConfiguration : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> link)
    {
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => new { l.AccountId, l.ExpiresAt });
        link.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
    }
}

/// <summary>
/// Answers have no foreign keys: the writer checks round, item and panelist itself in the same transaction, and two more lookups
/// for each of 10,000 saves a second would buy nothing. On SQLite both tables are kept in the order of their keys (WITHOUT ROWID).
/// </summary>
internal sealed class AnswerConfiguration : IEntityTypeConfiguration<Answer>, IEntityTypeConfiguration<AnswerRevision>
{
    public void Configure(EntityTypeBuilder<Answer> answer) => answer.HasKey(a => new { a.RoundItemId, a.PanelistId });

    public void Configure(EntityTypeBuilder<AnswerRevision> revision) =>
        revision.HasKey(r => new { r.RoundItemId, r.PanelistId, r.Revision });
}
