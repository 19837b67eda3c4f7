using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Suggestions;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Mail;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>A programme in which every text that a person can write tries to break out of where it is shown.</summary>
public sealed class PoisonedProgramme : CollabApp
{
    public const string Poison = "\"'></title></textarea><img src=x onerror=alert(1)><svg onload=alert(1)></svg><script>alert(1)</script>[x](javascript:alert(1))";

    private readonly Dictionary<string, HttpBrowser> browsers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> ids = new(StringComparer.Ordinal);

    public HttpBrowser At(string reader) => browsers[reader];

    /// <summary>An address with the things of this programme in the place of their names.</summary>
    public string Fill(string path) => ids.Aggregate(path, (filled, id) => filled.Replace($"{{{id.Key}}}", id.Value.ToString(), StringComparison.Ordinal));

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var study = await AStudy();
        var first = await AFinishedRound(study);
        await AnAcceptedProposal(first);
        await AnOpenSecondRound(first);
        browsers["visitor"] = Visitor();
        browsers["panelist"] = await As(study.Panel[0]);
        browsers["moderator"] = await As(study.Moderator);
        browsers["secretary"] = await As(await Given.ASecretary());
        browsers["administrator"] = await As(await Given.SomebodyWith(Roles.Administrator));
    }

    /// <summary>The HTML parts of all mails that were written, as they go out.</summary>
    public async Task<IReadOnlyList<string>> SentHtml()
    {
        var folder = Services.GetRequiredService<FolderTransport>();
        foreach (var mail in await Platform.Read(db => db.Outbox.ToListAsync()))
        {
            await folder.Send(mail, CancellationToken.None);
        }

        return [.. Directory.EnumerateFiles(folder.Folder, "*.eml").Select(file => HtmlPart(File.ReadAllText(file)))];
    }

    private static string HtmlPart(string mail) => mail[mail.IndexOf("<!doctype html>", StringComparison.Ordinal)..];

    private static Translated Poisoned(string what) => Text.Same($"{what} {Poison}");

    private async Task<StudyInHand> AStudy()
    {
        var moderator = await Given.AModerator();
        var plan = new StudyPlan("A1", Poisoned("Title"), Poisoned("Introduction"), Protocols.Usual());
        var study = await Platform.Do((DesignStudy design) => design.Now(plan, moderator));
        await Given.AConsentText(study.Id, moderator, $"Consent {Poison}");
        var panel = await Given.APanel(study.Id, moderator, panelists: 6);
        foreach (var person in panel)
        {
            await Platform.Do((EditProfile edit) => edit.Now(new Profile($"Name {Poison}", Tongue.En, "UTC", College: null, Region: null), person));
        }

        ids["study"] = study.Id;
        await Invite(panel[0]);
        return new StudyInHand(study.Id, "A1", moderator, panel);
    }

    /// <summary>The first panelist is invited to another study, too, and has not answered.</summary>
    private async Task Invite(Person person)
    {
        var moderator = await Given.AModerator("B4");
        var study = await Platform.Do((DesignStudy design) => design.Now(new StudyPlan("B4", Poisoned("Title"), Poisoned("Introduction"), Protocols.Usual()), moderator));
        var mail = await Platform.Read(db => db.Users.Where(account => account.Id == person.AccountId).Select(account => account.Email!).SingleAsync());
        await Platform.Do((InvitePanel invite) => invite.Now(study.Id, [new Invitee(mail, "Somebody", Tongue.En)], moderator));
        ids["invitation"] = await Platform.Read(db => db.Invitations.Where(i => i.StudyId == study.Id).Select(i => i.Id).SingleAsync());
    }

    private async Task<RoundInHand> AFinishedRound(StudyInHand study)
    {
        var round = await ARound(study, [Worded(AnItem.Activity("ACT-01"))], carryOver: []);
        foreach (var person in study.Panel)
        {
            await Platform.Save(round, person, round.Items[0], new RatingAnswer([8, 7]), reason: $"Reason {Poison}", side: ReasonSide.For);
        }

        await Platform.Do((SuggestItem suggest) => suggest.Now(round.Id, $"Suggestion {Poison}", $"Why {Poison}", Tongue.En, study.Panel[0]));
        await Platform.Do((CloseRound close) => close.Now(round.Id, $"Closing {Poison}", study.Moderator));
        await Platform.Do((PublishRound publish) => publish.Now(round.Id, Poisoned("Synthesis"), study.Moderator));
        (ids["first"], ids["rating"]) = (round.Id, round.Items[0]);
        await AModeratorsWords(study);
        return round;
    }

    /// <summary>A reason is hidden and a suggestion declined, each in words that its author reads.</summary>
    private async Task AModeratorsWords(StudyInHand study)
    {
        ids["reason"] = await Platform.Read(db => db.PanelReasons.Where(reason => reason.RoundItemId == ids["rating"]).Select(reason => reason.Id).FirstAsync());
        var hidden = await Platform.Read(db => db.PanelReasons
            .Where(reason => reason.RoundItemId == ids["rating"] && reason.Id != ids["reason"]).Select(reason => reason.Id).FirstAsync());
        await Platform.Do((HideReason hide) => hide.Now(hidden, $"Hiding {Poison}", study.Moderator));
        ids["suggestion"] = await Platform.Read(db => db.Suggestions.Where(s => s.RoundId == ids["first"]).Select(s => s.Id).SingleAsync());
        await Platform.Do((DecideSuggestion decide) => decide.Now(ids["suggestion"], new SuggestionVerdict(FateKind.Declined, $"Declined {Poison}"), study.Moderator));
    }

    private async Task AnOpenSecondRound(RoundInHand first)
    {
        ItemDraft[] asking =
        [
            Worded(AnItem.Draft("CHO-01", ItemPurpose.Question, new ChoiceForm(Options()))),
            Worded(AnItem.Draft("RNK-01", ItemPurpose.Priority, new RankingForm(Options()))),
            Worded(AnItem.Ideas("IDE-01")),
        ];
        var round = await ARound(first.Study, asking, carryOver: first.Items);
        (ids["second"], ids["again"], ids["choice"], ids["ranking"], ids["ideas"]) = (round.Id, round.Items[0], round.Items[1], round.Items[2], round.Items[3]);
        var person = first.Study.Panel[0];
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([2, 2]), reason: $"Reason {Poison}", side: ReasonSide.Against);
        await Platform.Save(round, person, round.Items[3], new TextAnswer([$"Idea {Poison}"]));
        await Platform.Do((SuggestItem suggest) => suggest.Now(round.Id, $"Suggestion {Poison}", $"Why {Poison}", Tongue.En, person));
        await Platform.Do((ExtendRound extend) => extend.Now(round.Id, Clock.Now.AddDays(30), $"Extension {Poison}", first.Study.Moderator));
    }

    private async Task<RoundInHand> ARound(StudyInHand study, IReadOnlyCollection<ItemDraft> asking, IReadOnlyCollection<Guid> carryOver)
    {
        var plan = new RoundPlan(Poisoned("Round"), Poisoned("Purpose"), Poisoned("Instructions"), carryOver) { TakesSuggestions = true };
        var planned = await Platform.Do((PlanRound planRound) => planRound.Now(study.Id, plan, study.Moderator));
        foreach (var item in asking)
        {
            await Platform.Do((WriteItem write) => write.Now(planned.Id, item, required: true, study.Moderator));
        }

        await Platform.Do((OpenRound open) => open.Now(planned.Id, Clock.Now.AddDays(14), $"Waiver {Poison}", study.Moderator));
        return await Given.InHand(study, planned.Id);
    }

    private async Task AnAcceptedProposal(RoundInHand first)
    {
        var drafted = (await Platform.Do((DraftProposals draft) => draft.Now(first.Id, first.Study.Moderator))).Single(p => p.Kind == ProposalKind.Activity);
        var text = ProposalText.Of(drafted) with
        {
            Title = Poisoned("Proposal"),
            Description = Poisoned("Description"),
            Lead = Poison,
            Partners = Poison,
            Period = Poison,
            Resources = Poison,
            Indicator = Poison,
        };
        await Platform.Do((SubmitProposal submit) => submit.Now(drafted.Id, drafted.Version, text, first.Study.Moderator));
        var version = await Platform.Read(db => db.Proposals.Where(p => p.Id == drafted.Id).Select(p => p.Version).SingleAsync());
        var secretary = await Given.ASecretary();
        await Platform.Do((DecideProposal decide) => decide.Now(drafted.Id, new Verdict(version, DecisionKind.Accept, $"Decision {Poison}"), secretary));
        ids["proposal"] = drafted.Id;
        ids["activity"] = await Platform.Read(db => db.Activities.Where(activity => activity.ProposalId == drafted.Id).Select(activity => activity.Id).SingleAsync());
    }

    private static ItemDraft Worded(ItemDraft item) => item with { Heading = Poisoned("Heading"), Statement = Poisoned("Statement"), Background = Poisoned("Background") };

    private static List<Option> Options() => [new("first", Poisoned("First")), new("second", Poisoned("Second")), new("third", Poisoned("Third"))];
}
