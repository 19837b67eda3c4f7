using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Language;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Benchmarks.Load;

/// <summary>
/// What a programme has after five years: a study for each of 24 task forces, three rounds of 40 items each, 350 panelists. Two rounds are
/// published, the third is open. Studies, items, closings and results are made by the use cases; people and answers, a million of them, are
/// written in bulk, which no program but a benchmark may do.
/// </summary>
internal sealed class FiveYears(Scene scene)
{
    public const int Panelists = 350;
    public const int Items = 40;
    private const int Rounds = 3;

    private readonly List<Guid> published = [];

    /// <summary>The open round that is measured, with its items in order.</summary>
    public Guid OpenRound { get; private set; }

    public Guid Study { get; private set; }

    public IReadOnlyList<Guid> OpenItems { get; private set; } = [];

    /// <summary>The last published round of the same study.</summary>
    public Guid PublishedRound => published[^1];

    /// <summary>The mail address of somebody in the panel of the open round.</summary>
    public string Panelist { get; private set; } = "";

    /// <summary>Makes it all; the last task force is the one that is measured.</summary>
    public async Task Make()
    {
        var taskForces = await scene.Do((CollabDb db) => db.TaskForces.OrderBy(t => t.Code).Select(t => t.Code).ToListAsync());
        foreach (var taskForce in taskForces)
        {
            await MakeStudy(taskForce);
        }

        await scene.Do((CollabDb db) => db.Outbox.ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, MailState.Sent)));
        await scene.Do((CollabDb db) => db.Database.ExecuteSqlRawAsync("ANALYZE"));
    }

    private async Task MakeStudy(string taskForce)
    {
        var study = await scene.Do((DesignStudy design) => design.Now(new StudyPlan(taskForce, Same(taskForce), Same("Five years"), Scene.Protocol()), scene.Moderator));
        (Study, Panelist) = (study.Id, $"panellist-1-{taskForce}@example.org".ToLowerInvariant());
        var panel = await Join(study, taskForce);
        for (var number = 1; number <= Rounds; number++)
        {
            await MakeRound(study, panel, number);
        }
    }

    private async Task<List<Guid>> Join(Study study, string taskForce)
    {
        var people = Enumerable.Range(1, Panelists).Select(i => Account($"panellist-{i}-{taskForce}@example.org")).ToList();
        var pseudonyms = scene.Service<Pseudonyms>();
        var panelists = people.Select((account, index) => new Panelist
        {
            Id = pseudonyms.PanelistId(study.PseudonymSalt, account.Id),
            StudyId = study.Id,
            Number = index + 1,
        }).ToList();
        await scene.Do(async (CollabDb db) =>
        {
            db.Users.AddRange(people);
            db.Panelists.AddRange(panelists);
            db.Invitations.AddRange(people.Select(account => Accepted(study, account)));
            return await db.SaveChangesAsync();
        });
        return panelists.ConvertAll(panelist => panelist.Id);
    }

    private async Task MakeRound(Study study, List<Guid> panel, int number)
    {
        var before = number == 1 ? [] : OpenItems;
        var plan = new RoundPlan(Same($"Round {number}"), Same("Purpose"), Same("Instructions"), before);
        OpenRound = (await scene.Do((PlanRound planRound) => planRound.Now(study.Id, plan, scene.Moderator))).Id;
        for (var item = 1; item <= Items && number == 1; item++)
        {
            var draft = new ItemDraft($"I-{item:00}", ItemPurpose.Statement, Same("Heading"), Same($"Statement {item}"), Same("Background"), new RatingForm(["scale9"]));
            await scene.Do((WriteItem write) => write.Now(OpenRound, draft, required: true, scene.Moderator));
        }

        await scene.Do((OpenRound open) => open.Now(OpenRound, TimeProvider.System.GetUtcNow().AddDays(30), waiver: "Made to be measured", scene.Moderator));
        OpenItems = await scene.Do((CollabDb db) => db.RoundItems.Where(i => i.RoundId == OpenRound).OrderBy(i => i.Position).Select(i => i.Id).ToListAsync());
        await scene.Do((CollabDb db) => BulkAnswers.Write(db, OpenItems, panel, number));
        if (number < Rounds)
        {
            await Publish();
        }
    }

    private async Task Publish()
    {
        await scene.Do((CloseRound close) => close.Now(OpenRound, "Everybody has answered", scene.Moderator));
        await scene.Do<PublishRound, bool>(async publish =>
        {
            await publish.Now(OpenRound, Same("What we heard"), scene.Moderator);
            return true;
        });
        published.Add(OpenRound);
    }

    private static Account Account(string mail) => new()
    {
        Id = Guid.NewGuid(),
        UserName = mail,
        NormalizedUserName = AccountBook.Normalize(mail),
        Email = mail.ToLowerInvariant(),
        NormalizedEmail = AccountBook.Normalize(mail),
        EmailConfirmed = true,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        DisplayName = mail,
        Tongue = Tongue.En,
    };

    private Invitation Accepted(Study study, Account account)
    {
        var now = TimeProvider.System.GetUtcNow();
        var invitation = new Invitation { StudyId = study.Id, AccountId = account.Id, InvitedBy = scene.Moderator.AccountId!.Value, InvitedAt = now };
        invitation.Accept(now);
        return invitation;
    }

    private static Translated Same(string text) => Translated.Of(text, text, text);
}
