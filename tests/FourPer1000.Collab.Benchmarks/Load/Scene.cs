using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Language;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.TaskForces;
using FourPer1000.Collab.Web.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>A database with one open round, brought about by the use cases that people use, before the server starts on it.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private Person moderator = null!;

    private Scene(DatabaseProvider provider, string folder, string connectionString)
    {
        Provider = provider;
        Folder = folder;
        ConnectionString = connectionString;
        services = new ServiceCollection()
            .AddCollabDb(provider, connectionString)
            .AddCollab()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IAnnouncer, SilentAnnouncer>()
            .AddSingleton(new Pseudonyms(SecretKey.Of(base64: null, Path.Combine(folder, "secret.key")).For("pseudonyms")))
            .AddSingleton(new PublicAddress())
            .BuildServiceProvider();
    }

    public DatabaseProvider Provider { get; }

    public string Folder { get; }

    public string ConnectionString { get; }

    public Guid StudyId { get; private set; }

    public Guid RoundId { get; private set; }

    public IReadOnlyList<Guid> Items { get; private set; } = [];

    /// <summary>The accounts of the panel.</summary>
    public IReadOnlyList<Guid> Panel { get; private set; } = [];

    public Person Moderator => moderator;

    /// <summary>A study with a panel that has joined and an open round of nine-point ratings.</summary>
    public static async Task<Scene> Set(DatabaseProvider provider, int panelists, int items)
    {
        var scene = New(provider);
        await scene.Prepare(panelists, items);
        return scene;
    }

    /// <summary>The programme without a study, and a moderator of all its task forces.</summary>
    public static async Task<Scene> Programme(DatabaseProvider provider)
    {
        var scene = New(provider);
        await scene.Load();
        foreach (var taskForce in await scene.Do((CollabDb db) => db.TaskForces.Select(t => t.Code).ToListAsync()))
        {
            await scene.Appoint(taskForce);
        }

        return scene;
    }

    private static Scene New(DatabaseProvider provider)
    {
        var folder = Directory.CreateTempSubdirectory("collab-benchmark-").FullName;
        var connection = provider == DatabaseProvider.Sqlite
            ? $"Data Source={Path.Combine(folder, "collab.sqlite")}"
            : $"{Environment.GetEnvironmentVariable("COLLAB_TEST_POSTGRES") ?? "Host=/tmp/collab-test-postgres;Username=postgres"};Database=benchmark_{Guid.NewGuid():N}";
        return new Scene(provider, folder, connection);
    }

    public async Task<T> Do<TUseCase, T>(Func<TUseCase, Task<T>> act)
        where TUseCase : notnull
    {
        await using var request = services.CreateAsyncScope();
        return await act(request.ServiceProvider.GetRequiredService<TUseCase>());
    }

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Asks for a sign-in link for each address and takes its token out of the mail that would have been sent.</summary>
    public async Task<IReadOnlyList<string>> SignInTokens(int count)
    {
        var mails = await Do(async (CollabDb db) => await db.Users.Where(a => Panel.Contains(a.Id)).OrderBy(a => a.Email).Take(count).Select(a => a.Email!).ToListAsync());
        foreach (var mail in mails)
        {
            await Ask(mail);
        }

        var texts = await Do(async (CollabDb db) => await db.Outbox.Where(mail => mail.Text.Contains("token=")).Select(mail => mail.Text).ToListAsync());
        return texts.ConvertAll(Token);
    }

    /// <summary>The same for one person.</summary>
    public async Task<string> SignInToken(string mail)
    {
        await Ask(mail);
        return Token(await Do((CollabDb db) => db.Outbox.Where(m => m.To == mail && m.Text.Contains("token=")).OrderByDescending(m => m.QueuedAt).Select(m => m.Text).FirstAsync()));
    }

    public async ValueTask DisposeAsync()
    {
        if (Provider == DatabaseProvider.PostgreSql)
        {
            await Do((CollabDb db) => db.Database.EnsureDeletedAsync());
        }

        await services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private Task<bool> Ask(string mail) => Do<SendSignInLink, bool>(async send =>
    {
        await send.Now(mail);
        return true;
    });

    private static string Token(string text) => text.Split("token=")[1].Split([' ', '\n', '\r', '&'])[0];

    private Task<bool> Load() => Do<CollabDb, bool>(async db =>
    {
        await db.Database.MigrateAsync();
        await new LoadReference(db, TimeProvider.System).Now();
        return true;
    });

    private async Task Appoint(string taskForce)
    {
        var account = await Do((AppointModerator appoint) => appoint.Now(new Contact("moderator@example.org", "Moderator", Tongue.En), taskForce, Person.Platform));
        moderator = new Person(account.Id, new HashSet<string> { Roles.Moderator });
    }

    private async Task Prepare(int panelists, int items)
    {
        await Load();
        await Appoint("A1");
        var study = await Do((DesignStudy design) => design.Now(new StudyPlan("A1", Same("Load"), Same("Load"), Protocol()), moderator));
        StudyId = study.Id;
        await Do((WriteConsent write) => write.Now(StudyId, Same("Load"), moderator));
        await Join(panelists);
        await Open(items);
    }

    private async Task Join(int panelists)
    {
        var people = Enumerable.Range(1, panelists).Select(i => new Invitee($"panellist-{i}@example.org", $"Panellist {i}", Tongue.En)).ToList();
        await Do<InvitePanel, bool>(async invite =>
        {
            await invite.Now(StudyId, people, moderator);
            return true;
        });
        var invitations = await Do(async (CollabDb db) => await db.Invitations.Select(i => new { i.Id, i.AccountId }).ToListAsync());
        foreach (var invitation in invitations)
        {
            await Do<AnswerInvitation, bool>(async answer =>
            {
                await answer.Accept(invitation.Id, new Person(invitation.AccountId, new HashSet<string> { Roles.Participant }));
                return true;
            });
            await Do<GiveConsent, bool>(async consent =>
            {
                await consent.Now(StudyId, 1, new Person(invitation.AccountId, new HashSet<string> { Roles.Participant }));
                return true;
            });
        }

        Panel = invitations.ConvertAll(invitation => invitation.AccountId);
    }

    private async Task Open(int items)
    {
        var round = await Do((PlanRound plan) => plan.Now(StudyId, new RoundPlan(Same("Ratings"), Translated.None, Translated.None, []), moderator));
        RoundId = round.Id;
        for (var i = 1; i <= items; i++)
        {
            var draft = new ItemDraft($"I-{i}", ItemPurpose.Statement, Translated.None, Same($"Statement {i}"), Translated.None, new RatingForm(["scale9"]));
            await Do((WriteItem write) => write.Now(round.Id, draft, required: true, moderator));
        }

        await Do((OpenRound open) => open.Now(round.Id, TimeProvider.System.GetUtcNow().AddDays(7), waiver: null, moderator));
        Items = await Do(async (CollabDb db) => await db.RoundItems.OrderBy(i => i.Position).Select(i => i.Id).ToListAsync());
    }

    public static Protocol Protocol() => new(
        StudyKind.Classic,
        Rounds: 3,
        K: 5,
        MinimumAnswers: 8,
        [new Scale("scale9", 9, Same("Importance"), [])],
        [new ScaleRule("scale9", UsualRules.Rating9)],
        new(new Rational(1, 2)),
        new(new Rational(7, 10), 1),
        new FeedbackPolicy(Distribution: true, MedianAndMiddleHalf: true, Reasons: true, OwnAnswer: true, AsksReasonOutsideMiddleHalf: true),
        new ProposalRule());

    private static Translated Same(string text) => Translated.Of(text, text, text);
}
