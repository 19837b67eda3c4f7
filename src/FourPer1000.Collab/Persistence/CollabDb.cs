using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Plan;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.RealTime;
using FourPer1000.Collab.Suggestions;
using FourPer1000.Collab.TaskForces;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FourPer1000.Collab.Persistence;

/// <summary>
/// The one model on both databases. Each aggregate is configured beside its module's name in <c>Persistence/Configurations</c>;
/// what differs between the databases stays in <c>Sqlite/</c> and <c>PostgreSql/</c>.
/// </summary>
public partial class CollabDb(DbContextOptions<CollabDb> options) : IdentityDbContext<Account, Role, Guid>(options)
{
    public DbSet<SignInLink> SignInLinks => Set<SignInLink>();

    public DbSet<TaskForce> TaskForces => Set<TaskForce>();

    public DbSet<Moderation> Moderations => Set<Moderation>();

    public DbSet<Study> Studies => Set<Study>();

    public DbSet<Amendment> Amendments => Set<Amendment>();

    public DbSet<Item> Items => Set<Item>();

    public DbSet<ItemVersion> ItemVersions => Set<ItemVersion>();

    public DbSet<Round> Rounds => Set<Round>();

    public DbSet<RoundExtension> RoundExtensions => Set<RoundExtension>();

    public DbSet<RoundReminder> RoundReminders => Set<RoundReminder>();

    public DbSet<RoundItem> RoundItems => Set<RoundItem>();

    public DbSet<RoundResult> RoundResults => Set<RoundResult>();

    public DbSet<ItemResult> ItemResults => Set<ItemResult>();

    public DbSet<PanelReason> PanelReasons => Set<PanelReason>();

    public DbSet<ReasonSupport> ReasonSupports => Set<ReasonSupport>();

    public DbSet<SupportCount> SupportCounts => Set<SupportCount>();

    public DbSet<ReasonHiding> ReasonHidings => Set<ReasonHiding>();

    public DbSet<Batch> Batches => Set<Batch>();

    public DbSet<BatchAnswer> BatchAnswers => Set<BatchAnswer>();

    public DbSet<FrozenSnapshot> FrozenSnapshots => Set<FrozenSnapshot>();

    public DbSet<Suggestion> Suggestions => Set<Suggestion>();

    public DbSet<Panelist> Panelists => Set<Panelist>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<ConsentText> ConsentTexts => Set<ConsentText>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<SelfRating> SelfRatings => Set<SelfRating>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<SealedReceipt> Receipts => Set<SealedReceipt>();

    public DbSet<Answer> Answers => Set<Answer>();

    public DbSet<AnswerRevision> AnswerRevisions => Set<AnswerRevision>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<ProposalRevision> ProposalRevisions => Set<ProposalRevision>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<PlanVersion> PlanVersions => Set<PlanVersion>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<ObjectiveRevision> ObjectiveRevisions => Set<ObjectiveRevision>();

    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    public DbSet<OutboxMail> Outbox => Set<OutboxMail>();

    public DbSet<StoredKey> Keys => Set<StoredKey>();

    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        Conventions.Apply(configurationBuilder, Database);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CollabDb).Assembly);
        SnakeCase.Apply(builder.Model);
        KeepEvidence(builder);
        KeepKeys(builder);
    }

    /// <summary>
    /// We make the keys of our rows ourselves. Told so, EF takes an unknown row that hangs on a known one (an amendment of a study) for a
    /// new one; otherwise it would take it for a stored one, because its key is set.
    /// </summary>
    private static void KeepKeys(ModelBuilder builder)
    {
        var keys = builder.Model.GetEntityTypes()
            .Where(entity => !entity.IsOwned() && entity.ClrType.Assembly == typeof(CollabDb).Assembly)
            .SelectMany(entity => entity.FindPrimaryKey()?.Properties ?? []);
        foreach (var key in keys.Where(key => key.ClrType == typeof(Guid)))
        {
            key.ValueGenerated = ValueGenerated.Never;
        }
    }

    /// <summary>Nothing that something else rests on can be deleted by way of a cascade; accounts lose only what is their own.</summary>
    private static void KeepEvidence(ModelBuilder builder)
    {
        foreach (var key in builder.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).Where(key => !key.IsOwnership))
        {
            key.DeleteBehavior = key.DeclaringEntityType.ClrType.Namespace!.StartsWith("Microsoft", StringComparison.Ordinal)
                ? DeleteBehavior.Cascade
                : DeleteBehavior.Restrict;
        }
    }
}

/// <summary>A data-protection key, kept in the database so that all instances read each other's cookies and forms.</summary>
public class StoredKey
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
