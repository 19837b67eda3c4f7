using System.Security.Cryptography;
using System.Text;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Demonstration.Files;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.RealTime;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Demonstration;

/// <summary>
/// A real-time study with its open round: eleven of twelve panelists have answered, batches were released and a snapshot frozen. The first
/// panelist, as whom one takes part in the demonstration, finds everything still to be answered.
/// </summary>
internal sealed class RealTimePlay(Stage stage, Calendar calendar, Cast cast)
{
    private const int AnsweringTogether = 6;
    private const int OpensOn = -9;
    private const int Days = 21;

    private static readonly IReadOnlyList<FilePanelist> Panel = DemonstrationFiles.Responses.Panellists;

    private Person Moderator => cast.Moderators[RealTimeItems.TaskForce];

    public IEnumerable<Scene> Scenes()
    {
        yield return new Scene(calendar.At(OpensOn - 3), Design);
        yield return new Scene(calendar.At(OpensOn - 2), Gather);
        yield return new Scene(calendar.At(OpensOn - 1), Prepare);
        yield return new Scene(calendar.At(OpensOn, 8), Open);
        yield return new Scene(calendar.At(OpensOn + 2, 11), () => Answer(0));
        yield return new Scene(calendar.At(OpensOn + 3, 9), Freeze);
        yield return new Scene(calendar.At(OpensOn + 5, 11), () => Answer(AnsweringTogether));
    }

    private async Task Design()
    {
        if (await stage.FindStudy(RealTimeItems.TaskForce) is null)
        {
            var protocol = DemonstrationProtocol.Of(DemonstrationFiles.Study, rounds: 1, withEveryKind: false) with { Kind = StudyKind.RealTime };
            var plan = new StudyPlan(RealTimeItems.TaskForce, RealTimeItems.Title, RealTimeItems.Introduction, protocol, IsDemonstration: true);
            var study = await stage.Do((DesignStudy design) => design.Now(plan, Moderator));
            await stage.Do((WriteConsent write) => write.Now(study.Id, DemonstrationTexts.Consent, Moderator));
        }
    }

    private async Task Gather()
    {
        var study = await stage.Study(RealTimeItems.TaskForce);
        var invitees = Panel
            .Select(panelist => new Invitee(DemonstrationPeople.Panelist(panelist.Key), panelist.DisplayName, Tongues.Parse(panelist.Language) ?? Tongue.En))
            .ToList();
        await stage.Do((InvitePanel invite) => invite.Now(study, invitees, Moderator));
        foreach (var person in cast.Panel)
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

    private async Task Prepare()
    {
        var study = await stage.Study(RealTimeItems.TaskForce);
        if (await Find() is null)
        {
            var plan = new RoundPlan(RealTimeItems.RoundTitle, RealTimeItems.Purpose, RealTimeItems.Instructions, CarryOver: []) { TakesSuggestions = true };
            await stage.Do((PlanRound planRound) => planRound.Now(study, plan, Moderator));
        }

        var round = (await Find())!;
        var known = round.Items.ConvertAll(item => item.ItemVersion.Item.Key);
        foreach (var item in RealTimeItems.All.Where(item => round.Opening is null && !known.Contains(item.Draft.Key)))
        {
            await stage.Do((WriteItem write) => write.Now(round.Id, item.Draft, required: true, Moderator));
        }
    }

    private async Task Open()
    {
        if (await Find() is { Opening: null } draft)
        {
            await stage.Do((OpenRound open) => open.Now(draft.Id, calendar.At(OpensOn + Days, 18), waiver: null, Moderator));
        }
    }

    /// <summary>The next few panelists answer; then the clock releases what may be released.</summary>
    private async Task Answer(int from)
    {
        var round = (await Find())!;
        foreach (var item in round.Items)
        {
            var marks = RealTimeItems.All.Single(each => each.Draft.Key == item.ItemVersion.Item.Key).Marks;
            await Task.WhenAll(marks.Index().Skip(from).Take(AnsweringTogether).Select(mark => Save(round.Id, item, mark.Index + 1, mark.Item)));
        }

        await stage.Do((ReleaseBatches release) => release.Now());
    }

    private async Task Save(Guid round, RoundItem item, int panelist, int mark)
    {
        var tongue = Tongues.Parse(Panel[panelist].Language) ?? Tongue.En;
        var reason = panelist % 2 == 0 ? RealTimeItems.ReasonFor(mark).TextFor(tongue) : null;
        var side = reason is null ? (ReasonSide?)null : mark >= 4 ? ReasonSide.For : ReasonSide.Condition;
        var draft = new AnswerDraft(SaveId(item, panelist), BaseRevision: 0, new RatingAnswer([mark]), reason, side, tongue);
        await stage.Answers.Now(cast.Panel[panelist].AccountId!.Value, round, item.Id, draft);
    }

    private async Task Freeze()
    {
        var round = (await Find())!;
        if (!await stage.Read(db => db.FrozenSnapshots.AnyAsync(snapshot => snapshot.RoundId == round.Id)))
        {
            await stage.Do((FreezeSnapshot freeze) => freeze.Now(round.Id, "For the first call of the task force", Moderator));
        }
    }

    private async Task<Round?> Find()
    {
        var study = await stage.Study(RealTimeItems.TaskForce);
        return await stage.Read(db => db.Rounds.AsNoTracking()
            .Include(round => round.Items).ThenInclude(item => item.ItemVersion.Item)
            .FirstOrDefaultAsync(round => round.StudyId == study));
    }

    /// <summary>The same each time it is played, so that a play that goes on saves nothing twice.</summary>
    private static Guid SaveId(RoundItem item, int panelist) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{item.Id:N}/{Panel[panelist].Key}"))[..16]);
}
