using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Suggestions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FourPer1000.Collab.Persistence.Configurations;

/// <summary>On SQLite kept in the order of its key (WITHOUT ROWID): the order of arrival would tell who agreed when.</summary>
internal sealed class ReasonSupportConfiguration : IEntityTypeConfiguration<ReasonSupport>
{
    public void Configure(EntityTypeBuilder<ReasonSupport> support)
    {
        support.HasKey(s => new { s.ReasonId, s.PanelistId });
        support.HasOne<PanelReason>().WithMany().HasForeignKey(s => s.ReasonId);
    }
}

internal sealed class SupportCountConfiguration : IEntityTypeConfiguration<SupportCount>
{
    public void Configure(EntityTypeBuilder<SupportCount> count)
    {
        count.HasKey(c => c.ReasonId);
        count.HasOne<PanelReason>().WithOne().HasForeignKey<SupportCount>(c => c.ReasonId);
    }
}

internal sealed class ReasonHidingConfiguration : IEntityTypeConfiguration<ReasonHiding>
{
    public void Configure(EntityTypeBuilder<ReasonHiding> hiding)
    {
        hiding.HasKey(h => h.ReasonId);
        hiding.HasOne<PanelReason>().WithOne().HasForeignKey<ReasonHiding>(h => h.ReasonId);
        hiding.Property(h => h.Why).HasMaxLength(1000);
    }
}

/// <summary>On SQLite kept in the order of its key, which is drawn at random.</summary>
internal sealed class SuggestionConfiguration : IEntityTypeConfiguration<Suggestion>
{
    public void Configure(EntityTypeBuilder<Suggestion> suggestion)
    {
        suggestion.HasIndex(s => new { s.RoundId, s.PanelistId });
        suggestion.HasOne<Round>().WithMany().HasForeignKey(s => s.RoundId);
        suggestion.Property(s => s.Text).HasMaxLength(Suggestion.LongestText);
        suggestion.Property(s => s.Why).HasMaxLength(Suggestion.LongestText);
        suggestion.OwnsOne(s => s.Fate, fate => fate.Property(f => f.Reason).HasMaxLength(1000));
    }
}
