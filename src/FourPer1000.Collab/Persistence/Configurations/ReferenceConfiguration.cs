using System.Linq.Expressions;
using FourPer1000.Collab.Reference;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FourPer1000.Collab.Persistence.Configurations;

internal static class ReferenceColumns
{
    /// <summary>The key of a row of reference data: short, given by the files, never by the database.</summary>
    public static void HasGivenKey<T, TKey>(this EntityTypeBuilder<T> row, Expression<Func<T, TKey>> key)
        where T : class
    {
        row.HasKey(((MemberExpression)key.Body).Member.Name);
        row.Property(key).ValueGeneratedNever().HasMaxLength(64);
    }

    /// <summary>A value that is read whole, in one column.</summary>
    public static void Whole<T, TValue>(this EntityTypeBuilder<T> row, Expression<Func<T, TValue>> value)
        where T : class =>
        row.Property(value).HasConversion<JsonColumn<TValue>, JsonComparer<TValue>>();
}

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.HasGivenKey(p => p.Key);
        programme.Whole(p => p.Initiative);
        programme.Whole(p => p.PlanName);
        programme.Whole(p => p.Vision);
        programme.Whole(p => p.Mission);
        programme.Whole(p => p.Ambitions);
        programme.Whole(p => p.Documents);
        programme.Whole(p => p.Counts);
        programme.Whole(p => p.FirstDelphi);
        programme.Whole(p => p.MembershipCounts);
        programme.Whole(p => p.Meetings);
    }
}

internal sealed class GoalConfiguration : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> goal)
    {
        goal.HasGivenKey(g => g.Code);
        goal.Ignore(g => g.HasWorkingLabel);
        goal.Whole(g => g.LabelSources);
        goal.Whole(g => g.Title);
        goal.Whole(g => g.Statement);
        goal.Whole(g => g.FirstTitle);
        goal.Whole(g => g.LabelRemark);
    }
}

internal sealed class ObjectiveConfiguration : IEntityTypeConfiguration<Objective>
{
    public void Configure(EntityTypeBuilder<Objective> objective)
    {
        objective.HasGivenKey(o => o.Code);
        objective.HasOne<Goal>().WithMany().HasForeignKey(o => o.GoalCode);
        objective.HasOne<Facility>().WithMany().HasForeignKey(o => o.FacilityKey);
        objective.Ignore(o => o.Missing);
        objective.Whole(o => o.FacilitySources);
        objective.Whole(o => o.ShortTitleSources);
        objective.Whole(o => o.Alternatives);
        objective.Whole(o => o.Title);
        objective.Whole(o => o.Description);
        objective.Whole(o => o.Baseline2020);
        objective.Whole(o => o.Target2030);
        objective.Whole(o => o.Target2050);
        objective.Whole(o => o.Context);
        objective.Whole(o => o.Figures);
        objective.Whole(o => o.FirstVersionRemark);
    }
}

internal sealed class FacilityConfiguration :
    IEntityTypeConfiguration<FacilityFamily>, IEntityTypeConfiguration<Facility>, IEntityTypeConfiguration<Coalition>
{
    public void Configure(EntityTypeBuilder<FacilityFamily> family)
    {
        family.HasGivenKey(f => f.Key);
        family.Whole(f => f.Sources);
    }

    public void Configure(EntityTypeBuilder<Facility> facility)
    {
        facility.HasGivenKey(f => f.Key);
        facility.HasOne<FacilityFamily>().WithMany().HasForeignKey(f => f.FamilyKey);
        facility.Whole(f => f.ObjectiveCodes);
        facility.Whole(f => f.PrintedNumbers);
        facility.Whole(f => f.Sources);
    }

    public void Configure(EntityTypeBuilder<Coalition> coalition)
    {
        coalition.HasGivenKey(c => c.Key);
        coalition.HasOne<FacilityFamily>().WithMany().HasForeignKey(c => c.FamilyKey);
        coalition.Whole(c => c.Sources);
    }
}

internal sealed class ActivityCategoryConfiguration : IEntityTypeConfiguration<ActivityCategory>
{
    public void Configure(EntityTypeBuilder<ActivityCategory> category)
    {
        category.HasGivenKey(c => c.Key);
        category.Whole(c => c.Sources);
    }
}

internal sealed class CollegeConfiguration : IEntityTypeConfiguration<College>, IEntityTypeConfiguration<JoinCategory>
{
    public void Configure(EntityTypeBuilder<College> college)
    {
        college.HasGivenKey(c => c.Key);
        college.Whole(c => c.Sources);
    }

    public void Configure(EntityTypeBuilder<JoinCategory> category)
    {
        category.HasGivenKey(c => c.Key);
        category.HasOne<College>().WithMany().HasForeignKey(c => c.CollegeKey);
        category.Whole(c => c.Sources);
    }
}

internal sealed class RegionConfiguration : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> region)
    {
        region.HasGivenKey(r => r.Key);
        region.Whole(r => r.Subregions);
        region.Whole(r => r.Sources);
    }
}

internal sealed class GovernanceConfiguration :
    IEntityTypeConfiguration<GovernanceBody>, IEntityTypeConfiguration<MembershipStatus>, IEntityTypeConfiguration<TaskForceRole>
{
    public void Configure(EntityTypeBuilder<GovernanceBody> body)
    {
        body.HasGivenKey(b => b.Key);
        body.Whole(b => b.Does);
        body.Whole(b => b.Seats);
        body.Whole(b => b.Votes);
        body.Whole(b => b.Sources);
    }

    public void Configure(EntityTypeBuilder<MembershipStatus> status)
    {
        status.HasGivenKey(s => s.Key);
        status.HasOne<GovernanceBody>().WithMany().HasForeignKey(s => s.BodyKey);
        status.Whole(s => s.Sources);
    }

    public void Configure(EntityTypeBuilder<TaskForceRole> role)
    {
        role.HasGivenKey(r => r.Key);
        role.Whole(r => r.Sources);
    }
}

internal sealed class PartnershipConfiguration : IEntityTypeConfiguration<Partnership>
{
    public void Configure(EntityTypeBuilder<Partnership> partnership)
    {
        partnership.HasGivenKey(p => p.Key);
        partnership.Ignore(p => p.IsCurrent);
        partnership.Whole(p => p.Instruments);
        partnership.Whole(p => p.Sources);
    }
}

internal sealed class RoadmapConfiguration :
    IEntityTypeConfiguration<Roadmap>,
    IEntityTypeConfiguration<RoadmapChapter>,
    IEntityTypeConfiguration<RoadmapAction>,
    IEntityTypeConfiguration<RoadmapMeeting>
{
    public void Configure(EntityTypeBuilder<Roadmap> roadmap)
    {
        roadmap.HasGivenKey(r => r.Year);
        roadmap.HasMany(r => r.Chapters).WithOne().HasForeignKey(chapter => chapter.Year);
    }

    public void Configure(EntityTypeBuilder<RoadmapChapter> chapter)
    {
        chapter.HasGivenKey(c => c.Key);
        chapter.HasOne<Facility>().WithMany().HasForeignKey(c => c.FacilityKey);
        chapter.HasMany(c => c.Actions).WithOne().HasForeignKey(action => action.ChapterKey);
        chapter.Whole(c => c.PrintedAs);
        chapter.Whole(c => c.ObjectiveCodes);
        chapter.Whole(c => c.Sources);
    }

    public void Configure(EntityTypeBuilder<RoadmapAction> action)
    {
        action.HasGivenKey(a => a.Id);
        action.HasMany(a => a.Meetings).WithOne().HasForeignKey(meeting => meeting.ActionId);
        action.Whole(a => a.ObjectiveCodes);
        action.Whole(a => a.Details);
        action.Whole(a => a.Sources);
    }

    public void Configure(EntityTypeBuilder<RoadmapMeeting> meeting)
    {
        meeting.HasGivenKey(m => m.Id);
        meeting.HasOne<Region>().WithMany().HasForeignKey(m => m.RegionKey);
        meeting.Whole(m => m.Organisers);
        meeting.Whole(m => m.Sources);
    }
}

internal sealed class SoilFactConfiguration : IEntityTypeConfiguration<SoilFact>
{
    public void Configure(EntityTypeBuilder<SoilFact> fact)
    {
        fact.HasGivenKey(f => f.Key);
        fact.Whole(f => f.Parts);
        fact.Whole(f => f.ObjectiveCodes);
        fact.Whole(f => f.Sources);
    }
}

internal sealed class GlossaryConfiguration : IEntityTypeConfiguration<GlossaryTerm>
{
    public void Configure(EntityTypeBuilder<GlossaryTerm> term)
    {
        term.HasGivenKey(t => t.Key);
        term.Whole(t => t.Sources);
    }
}

internal sealed class SourceConfiguration :
    IEntityTypeConfiguration<Source>, IEntityTypeConfiguration<Remark>, IEntityTypeConfiguration<ReferenceFile>
{
    public void Configure(EntityTypeBuilder<Source> source) => source.HasGivenKey(s => s.Key);

    public void Configure(EntityTypeBuilder<Remark> remark)
    {
        remark.HasGivenKey(r => r.Key);
        remark.Whole(r => r.Points);
        remark.Whole(r => r.Sources);
    }

    public void Configure(EntityTypeBuilder<ReferenceFile> file) => file.HasGivenKey(f => f.Name);
}
