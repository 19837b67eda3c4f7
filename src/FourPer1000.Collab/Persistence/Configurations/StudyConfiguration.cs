using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FourPer1000.Collab.Persistence.Configurations;

internal sealed class StudyConfiguration : IEntityTypeConfiguration<Study>
{
    public void Configure(EntityTypeBuilder<Study> study)
    {
        study.Property(s => s.TaskForceCode).HasMaxLength(8);
        study.HasIndex(s => s.TaskForceCode);
        study.OwnsOne(s => s.Lock, locked => locked.Property(l => l.Sha256).HasMaxLength(64));
        study.Property(s => s.Version).IsConcurrencyToken();
        study.HasMany(s => s.Rounds).WithOne(round => round.Study).HasForeignKey(round => round.StudyId);
        study.HasMany(s => s.Items).WithOne().HasForeignKey(item => item.StudyId);
        study.HasMany(s => s.Amendments).WithOne().HasForeignKey(amendment => amendment.StudyId);
    }
}

internal sealed class ItemConfiguration : IEntityTypeConfiguration<Item>
{
    public void Configure(EntityTypeBuilder<Item> item)
    {
        item.Property(i => i.Key).HasMaxLength(40);
        item.HasIndex(i => new { i.StudyId, i.Key }).IsUnique();
        item.HasMany(i => i.Versions).WithOne(version => version.Item).HasForeignKey(version => version.ItemId);
    }
}

internal sealed class ItemVersionConfiguration : IEntityTypeConfiguration<ItemVersion>
{
    public void Configure(EntityTypeBuilder<ItemVersion> version)
    {
        version.HasIndex(v => new { v.ItemId, v.Number }).IsUnique();
        version.Ignore(v => v.Name);
    }
}

internal sealed class RoundConfiguration : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> round)
    {
        round.HasIndex(r => new { r.StudyId, r.Number }).IsUnique();
        round.OwnsOne(r => r.Opening);
        round.OwnsOne(r => r.Closing, closing => closing.Property(c => c.Reason).HasMaxLength(4000));
        round.OwnsOne(r => r.Publication);
        round.HasIndex(r => r.Deadline);
        round.Property(r => r.Version).IsConcurrencyToken();
        round.HasMany(r => r.Extensions).WithOne().HasForeignKey(extension => extension.RoundId);
        round.HasMany<RoundReminder>().WithOne().HasForeignKey(reminder => reminder.RoundId);
        round.HasMany(r => r.Items).WithOne().HasForeignKey(item => item.RoundId);
    }
}

internal sealed class RoundItemConfiguration : IEntityTypeConfiguration<RoundItem>
{
    public void Configure(EntityTypeBuilder<RoundItem> item)
    {
        item.HasIndex(i => new { i.RoundId, i.ItemVersionId }).IsUnique();
        item.HasOne(i => i.ItemVersion).WithMany().HasForeignKey(i => i.ItemVersionId);
        item.HasOne<RoundItem>().WithMany().HasForeignKey(i => i.PreviousRoundItemId);
    }
}

internal sealed class RoundResultConfiguration : IEntityTypeConfiguration<RoundResult>
{
    public void Configure(EntityTypeBuilder<RoundResult> result)
    {
        result.HasKey(r => r.RoundId);
        result.HasOne<Round>().WithOne().HasForeignKey<RoundResult>(r => r.RoundId);
        result.HasMany(r => r.Items).WithOne().HasForeignKey(item => item.RoundId);
        result.HasMany(r => r.Receipts).WithOne().HasForeignKey(receipt => receipt.RoundId);
        result.Property(r => r.ReceiptsSha256).HasMaxLength(64);
    }
}

internal sealed class SealedReceiptConfiguration : IEntityTypeConfiguration<SealedReceipt>
{
    public void Configure(EntityTypeBuilder<SealedReceipt> receipt)
    {
        receipt.ToTable("Receipts");
        receipt.HasKey(r => new { r.RoundId, r.Code });
        receipt.Property(r => r.Code).HasMaxLength(64);
    }
}

internal sealed class ItemResultConfiguration : IEntityTypeConfiguration<ItemResult>
{
    public void Configure(EntityTypeBuilder<ItemResult> result)
    {
        result.HasIndex(r => r.RoundItemId).IsUnique();
        result.HasOne<RoundItem>().WithOne().HasForeignKey<ItemResult>(r => r.RoundItemId);
    }
}

internal sealed class PanelReasonConfiguration : IEntityTypeConfiguration<PanelReason>
{
    public void Configure(EntityTypeBuilder<PanelReason> reason)
    {
        reason.HasIndex(r => r.RoundItemId);
        reason.HasOne<RoundItem>().WithMany().HasForeignKey(r => r.RoundItemId);
        reason.Property(r => r.Text).HasMaxLength(4000);
    }
}
