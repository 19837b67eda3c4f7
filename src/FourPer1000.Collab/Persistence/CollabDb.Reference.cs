using FourPer1000.Collab.Reference;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Persistence;

/// <summary>The programme's own data: goals, objectives, facilities and all they refer to. Written by <see cref="LoadReference"/> alone.</summary>
public partial class CollabDb
{
    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<Objective> Objectives => Set<Objective>();

    public DbSet<FacilityFamily> FacilityFamilies => Set<FacilityFamily>();

    public DbSet<Facility> Facilities => Set<Facility>();

    public DbSet<Coalition> Coalitions => Set<Coalition>();

    public DbSet<ActivityCategory> ActivityCategories => Set<ActivityCategory>();

    public DbSet<College> Colleges => Set<College>();

    public DbSet<JoinCategory> JoinCategories => Set<JoinCategory>();

    public DbSet<Region> Regions => Set<Region>();

    public DbSet<GovernanceBody> GovernanceBodies => Set<GovernanceBody>();

    public DbSet<MembershipStatus> MembershipStatuses => Set<MembershipStatus>();

    public DbSet<TaskForceRole> TaskForceRoles => Set<TaskForceRole>();

    public DbSet<Partnership> Partnerships => Set<Partnership>();

    public DbSet<Roadmap> Roadmaps => Set<Roadmap>();

    public DbSet<RoadmapChapter> RoadmapChapters => Set<RoadmapChapter>();

    public DbSet<RoadmapAction> RoadmapActions => Set<RoadmapAction>();

    public DbSet<RoadmapMeeting> RoadmapMeetings => Set<RoadmapMeeting>();

    public DbSet<SoilFact> SoilFacts => Set<SoilFact>();

    public DbSet<GlossaryTerm> GlossaryTerms => Set<GlossaryTerm>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Remark> Remarks => Set<Remark>();

    public DbSet<ReferenceFile> ReferenceFiles => Set<ReferenceFile>();
}
