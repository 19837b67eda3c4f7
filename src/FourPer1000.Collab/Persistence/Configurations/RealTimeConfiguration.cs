using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.RealTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FourPer1000.Collab.Persistence.Configurations;

internal sealed class BatchConfiguration : IEntityTypeConfiguration<Batch>, IEntityTypeConfiguration<BatchAnswer>
{
    public void Configure(EntityTypeBuilder<Batch> batch)
    {
        batch.HasIndex(b => new { b.RoundItemId, b.Number }).IsUnique();
        batch.HasOne<RoundItem>().WithMany().HasForeignKey(b => b.RoundItemId);
    }

    public void Configure(EntityTypeBuilder<BatchAnswer> answer) => answer.HasKey(a => new { a.RoundItemId, a.PanelistId, a.Batch });
}

internal sealed class FrozenSnapshotConfiguration : IEntityTypeConfiguration<FrozenSnapshot>, IEntityTypeConfiguration<FrozenItem>
{
    public void Configure(EntityTypeBuilder<FrozenSnapshot> snapshot)
    {
        snapshot.HasIndex(s => new { s.RoundId, s.Number }).IsUnique();
        snapshot.HasOne<Round>().WithMany().HasForeignKey(s => s.RoundId);
        snapshot.HasMany(s => s.Items).WithOne().HasForeignKey(item => item.SnapshotId);
        snapshot.Property(s => s.Note).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<FrozenItem> item)
    {
        item.HasKey(i => new { i.SnapshotId, i.BatchId });
        item.HasOne(i => i.Batch).WithMany().HasForeignKey(i => i.BatchId);
    }
}
