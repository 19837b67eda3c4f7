using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.TaskForces;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Fixture;

/// <summary>A study with its people.</summary>
/// <param name="Panel">The people who joined; what each answers is known only by pseudonym.</param>
public sealed record StudyInHand(Guid Id, string TaskForce, Person Moderator, IReadOnlyList<Person> Panel);

/// <summary>A round with its items in order.</summary>
public sealed record RoundInHand(Guid Id, StudyInHand Study, IReadOnlyList<Guid> Items);

/// <summary>Brings about what a test starts from, through the same use cases that people use.</summary>
public sealed class Given(Platform platform)
{
    private int people;

    /// <summary>Somebody who moderates a task force.</summary>
    public async Task<Person> AModerator(string taskForce = "A1")
    {
        var account = await platform.Do((AppointModerator appoint) => appoint.Now(Somebody("Moderator"), taskForce, Person.Platform));
        return As(account.Id, Roles.Moderator);
    }

    /// <summary>Somebody of the Secretariat.</summary>
    public Task<Person> ASecretary() => SomebodyWith(Roles.Secretariat);

    /// <summary>Somebody with a role that belongs to no task force.</summary>
    public async Task<Person> SomebodyWith(string role)
    {
        var account = await platform.Do((GiveRole give) => give.Now(Somebody(role), role, Person.Platform));
        return As(account.Id, role);
    }

    /// <summary>A study whose panel has joined.</summary>
    public async Task<StudyInHand> AStudy(string taskForce = "A1", int panelists = 6, Protocol? protocol = null)
    {
        var moderator = await AModerator(taskForce);
        var plan = new StudyPlan(taskForce, Text.Same("Soils in national pledges"), Text.Same("Introduction"), protocol ?? Protocols.Usual());
        var study = await platform.Do((DesignStudy design) => design.Now(plan, moderator));
        await AConsentText(study.Id, moderator);
        var panel = await APanel(study.Id, moderator, panelists);
        return new StudyInHand(study.Id, taskForce, moderator, panel);
    }

    /// <summary>People who were invited to a study and joined.</summary>
    public async Task<IReadOnlyList<Person>> APanel(Guid studyId, Person moderator, int panelists)
    {
        var invitees = Enumerable.Range(0, panelists).Select(_ => Somebody("Panellist")).Select(c => new Invitee(c.Mail, c.Name, c.Tongue)).ToList();
        await platform.Do((InvitePanel invite) => invite.Now(studyId, invitees, moderator));
        var invitations = await platform.Read(db => db.Invitations
            .Where(invitation => invitation.StudyId == studyId && invitation.State != InvitationState.Accepted)
            .Select(invitation => new { invitation.Id, invitation.AccountId })
            .ToListAsync());
        foreach (var invitation in invitations)
        {
            await Joins(studyId, invitation.Id, As(invitation.AccountId, Roles.Participant));
        }

        return [.. invitations.Select(invitation => As(invitation.AccountId, Roles.Participant))];
    }

    /// <summary>The consent text of a study.</summary>
    public Task<int> AConsentText(Guid studyId, Person moderator, string text = "I take part of my own free will") =>
        platform.Do((WriteConsent write) => write.Now(studyId, Text.Same(text), moderator));

    /// <summary>An invited person joins, and agrees to the consent text if there is one.</summary>
    public async Task Joins(Guid studyId, Guid invitationId, Person person)
    {
        await platform.Do((AnswerInvitation answer) => answer.Accept(invitationId, person));
        var number = await platform.Read(db => db.Studies.Where(study => study.Id == studyId).Select(study => study.ConsentNumber).SingleAsync());
        if (number > 0)
        {
            await platform.Do((GiveConsent consent) => consent.Now(studyId, number, person));
        }
    }

    /// <summary>The next round of a study in draft, with the items carried over first and the new ones after them.</summary>
    public async Task<RoundInHand> ADraftRound(StudyInHand study, IReadOnlyCollection<ItemDraft>? items = null, IReadOnlyCollection<Guid>? carryOver = null)
    {
        var plan = new RoundPlan(Text.Same("Ratings"), Text.Same("Rate the activities"), Text.Same("Answer what you can"), carryOver ?? []);
        var round = await platform.Do((PlanRound planRound) => planRound.Now(study.Id, plan, study.Moderator));
        foreach (var item in items ?? [])
        {
            await platform.Do((WriteItem write) => write.Now(round.Id, item, required: true, study.Moderator));
        }

        return await InHand(study, round.Id);
    }

    /// <summary>A study with an open round of rating items (importance and feasibility), or of the items named.</summary>
    public async Task<RoundInHand> AnOpenRound(
        string taskForce = "A1", int panelists = 6, int items = 2, int days = 14, Protocol? protocol = null, IReadOnlyCollection<ItemDraft>? asking = null)
    {
        var study = await AStudy(taskForce, panelists, protocol);
        return await AnOpenRound(study, asking ?? [.. Enumerable.Range(1, items).Select(number => AnItem.Activity($"ACT-{number:00}"))], days);
    }

    /// <summary>The next round of a study, open.</summary>
    public async Task<RoundInHand> AnOpenRound(
        StudyInHand study, IReadOnlyCollection<ItemDraft> asking, int days = 14, IReadOnlyCollection<Guid>? carryOver = null)
    {
        var round = await ADraftRound(study, asking, carryOver);
        await platform.Do((OpenRound open) => open.Now(round.Id, platform.Clock.Now.AddDays(days), waiver: null, study.Moderator));
        return round;
    }

    /// <summary>A round that its deadline has closed.</summary>
    public async Task Closed(RoundInHand round)
    {
        platform.Clock.Now = await platform.Read(db => db.Rounds.Where(r => r.Id == round.Id).Select(r => r.Deadline!.Value).SingleAsync());
        await platform.Do((CloseRound close) => close.ByDeadline(round.Id));
    }

    /// <summary>A round closed and its results published.</summary>
    public async Task Published(RoundInHand round)
    {
        await Closed(round);
        await platform.Do((PublishRound publish) => publish.Now(round.Id, Text.Same("What we heard"), round.Study.Moderator));
    }

    /// <summary>The round with its items in their order.</summary>
    public async Task<RoundInHand> InHand(StudyInHand study, Guid roundId) => new(roundId, study, await platform.Read(db => db.RoundItems
        .Where(item => item.RoundId == roundId)
        .OrderBy(item => item.Position)
        .Select(item => item.Id)
        .ToListAsync()));

    private Contact Somebody(string who)
    {
        var number = Interlocked.Increment(ref people);
        return new Contact($"{who}-{number}-{Guid.NewGuid():N}@example.org".ToLowerInvariant(), $"{who} {number}", Tongue.En);
    }

    private static Person As(Guid accountId, string role) => new(accountId, new HashSet<string> { role });
}
