using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Demonstration.Files;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Demonstration;

/// <summary>One study from its design to the last act of its script.</summary>
internal sealed class StudyPlay(Stage stage, StudyScript script, Calendar calendar, Cast cast)
{
    /// <summary>So many people say yes on one day.</summary>
    private const int JoiningTogether = 4;

    private readonly FileTaskForce file = DemonstrationFiles.Study.Of(script.TaskForce);

    private Person Moderator => cast.Moderators[script.TaskForce];

    public IEnumerable<Scene> Scenes()
    {
        var first = script.Rounds[0].OpensOn;
        yield return new Scene(calendar.At(first - 8), Design);
        yield return new Scene(calendar.At(first - 7), Invite);
        foreach (var (group, index) in cast.Panel.Chunk(JoiningTogether).Select((group, index) => (group, index)))
        {
            yield return new Scene(calendar.At(first - 6 + index, 10 + index), () => Join(group));
        }

        if (script.WithEveryKind)
        {
            yield return new Scene(calendar.At(first, 9), RateThemselves);
        }

        foreach (var scene in script.Rounds.SelectMany((round, index) => new RoundPlay(stage, script, round, index + 1, calendar, cast).Scenes()))
        {
            yield return scene;
        }

        if (script.WithProposals)
        {
            foreach (var scene in new ProposalPlay(stage, script, calendar, cast).Scenes())
            {
                yield return scene;
            }
        }
    }

    private async Task Design()
    {
        if (await stage.FindStudy(script.TaskForce) is null)
        {
            var plan = new StudyPlan(
                script.TaskForce,
                file.Title.Text,
                Introduction(),
                DemonstrationProtocol.Of(DemonstrationFiles.Study, script.PlannedRounds, script.WithEveryKind),
                IsDemonstration: true);
            var study = await stage.Do((DesignStudy design) => design.Now(plan, Moderator));
            await stage.Do((WriteConsent write) => write.Now(study.Id, DemonstrationTexts.Consent, Moderator));
        }
    }

    /// <summary>Says in every mail and on every page that shows it that this is a demonstration.</summary>
    private Translated Introduction()
    {
        var notice = DemonstrationFiles.Study.Study.Notice;
        return Translated.Of(
            $"{file.Intro.En}\n\n{notice.En}",
            $"{file.Intro.Fr}\n\n{notice.Fr}",
            $"{file.Intro.Es}\n\n{notice.Es}");
    }

    private async Task Invite()
    {
        var study = await stage.Study(script.TaskForce);
        if (!await stage.Read(db => db.Invitations.AnyAsync(invitation => invitation.StudyId == study)))
        {
            var invitees = DemonstrationFiles.Responses.Panellists
                .Select(panelist => new Invitee(DemonstrationPeople.Panelist(panelist.Key), panelist.DisplayName, Tongues.Parse(panelist.Language) ?? Tongue.En))
                .ToList();
            await stage.Do((InvitePanel invite) => invite.Now(study, invitees, Moderator));
        }
    }

    private async Task Join(Person[] group)
    {
        var study = await stage.Study(script.TaskForce);
        foreach (var person in group)
        {
            var waiting = await stage.Read(db => db.Invitations
                .FirstOrDefaultAsync(i => i.StudyId == study && i.AccountId == person.AccountId && i.State != InvitationState.Accepted));
            if (waiting is not null)
            {
                await stage.Do((AnswerInvitation answer) => answer.Accept(waiting.Id, person));
                await stage.Do((GiveConsent consent) => consent.Now(study, 1, person));
            }
        }
    }

    /// <summary>Half of the panel knows each subject well, so that the answers of both halves can be shown.</summary>
    private async Task RateThemselves()
    {
        var study = await stage.Study(script.TaskForce);
        var groups = await stage.Read(db => db.ItemGroupsOf(study));
        var done = await stage.Read(db => db.SelfRatings.Where(rating => rating.StudyId == study).Select(rating => rating.AccountId).Distinct().ToListAsync());
        foreach (var (index, person) in cast.Panel.Index().Where(member => !done.Contains(member.Item.AccountId!.Value)))
        {
            var ratings = groups.Select(group => new OwnRating(group.Key, Expertise: index % 2 == 0 ? 4 : 2, Interest: 3 + (index % 3))).ToList();
            await stage.Do((RateYourself rate) => rate.Now(study, new StudyProfile(ratings, WantsReminders: true), person));
        }
    }
}

internal static class PlayedStudies
{
    /// <summary>The demonstration study of a task force, once it is designed.</summary>
    public static async Task<Guid> Study(this Stage stage, string taskForce) =>
        await stage.FindStudy(taskForce) ?? throw new InvalidOperationException($"The study of {taskForce} has not been played yet.");

    public static Task<Guid?> FindStudy(this Stage stage, string taskForce) => stage.Read(db => db.Studies
        .Where(study => study.TaskForceCode == taskForce && study.IsDemonstration)
        .OrderBy(study => study.CreatedAt)
        .Select(study => (Guid?)study.Id)
        .FirstOrDefaultAsync());
}
