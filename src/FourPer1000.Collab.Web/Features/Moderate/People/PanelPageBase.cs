using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Surfaces;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Moderate.People;

/// <summary>Somebody invited to a study. The name of an account is not here: it would tell who was known before.</summary>
public sealed record InvitedPerson(string Mail, InvitationState State, DateTimeOffset At);

/// <summary>What the page of a panel does: reads a list, shows what it says, invites when asked to.</summary>
public abstract class PanelPageBase : FormPage
{
    protected const int MostKibibytes = 256;

    /// <summary>The summary of errors stays short; the table below it has every line.</summary>
    private const int MostErrors = 10;

    [Parameter]
    public Guid StudyId { get; set; }

    [Inject]
    public required InvitePanel Invite { get; set; }

    protected Study Study { get; private set; } = null!;

    protected IReadOnlyList<InvitedPerson> Invited { get; private set; } = [];

    protected IReadOnlyList<GroupCoverage> Coverage { get; private set; } = [];

    protected IReadOnlyList<ActivityCategory> Categories { get; private set; } = [];

    /// <summary>The list as it was read; null before one was sent.</summary>
    protected Roster? Roster { get; private set; }

    protected override async Task Load()
    {
        Study = await Db.Studies.AsNoTracking().ModeratedBy(Db, Reader.Person).Where(study => study.Id == StudyId).OrAbsent(Cancel);
        var invited = await (
            from invitation in Db.Invitations
            join account in Db.Users on invitation.AccountId equals account.Id
            where invitation.StudyId == StudyId
            select new { account.NormalizedEmail, invitation.State, invitation.InvitedAt }).ToListAsync(Cancel);
        Invited =
        [
            .. invited
                .Select(row => new InvitedPerson(row.NormalizedEmail!.ToLowerInvariant(), row.State, row.InvitedAt))
                .OrderBy(person => person.Mail, StringComparer.Ordinal),
        ];
        Coverage = await Db.CoverageOf(Study, Cancel);
        Categories = await Db.ActivityCategories.AsNoTracking().ToListAsync(Cancel);
    }

    protected override FormFields Stored() => new() { ["otherwise"] = Reader.Tongue.Code() };

    protected static TagKind KindOf(InvitationState state) => state switch
    {
        InvitationState.Accepted => TagKind.Agree,
        InvitationState.Failed => TagKind.Stop,
        InvitationState.Declined => TagKind.Open,
        InvitationState.Queued => TagKind.Wait,
        _ => TagKind.Info,
    };

    protected async Task Act()
    {
        await TakeFile();
        Roster = Roster.Read(Fields["list"], Tongues.Parse(Fields["otherwise"]) ?? Reader.Tongue);
        Check(Roster);
        if (Errors.Any || Fields["act"] == "invite")
        {
            await Do(() => Invite.Now(StudyId, Roster.Invitees, Reader.Person, Cancel), () => ModerateAddresses.Panel(StudyId, "invited"));
        }
    }

    /// <summary>The text of the file takes the place of the list, where it can be corrected.</summary>
    private async Task TakeFile()
    {
        if (Context.Request.Form.Files["file"] is not { Length: > 0 } file)
        {
            return;
        }

        if (file.Length > MostKibibytes * 1024)
        {
            Errors.Add("file", PanelTexts.FileTooLarge, MostKibibytes);
            return;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, Cancel);
        var text = RosterText.Decode(content.ToArray());
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            Errors.Add("file", PanelTexts.FileIsNoText);
            return;
        }

        Fields["list"] = text;
    }

    private void Check(Roster roster)
    {
        foreach (var line in roster.Problems.Take(MostErrors))
        {
            Errors.Add("list", PanelTexts.LineProblem, line.Number, Reader.Say(line.Problem!, line.Value));
        }

        if (roster.Lines.Count == Roster.MostLines)
        {
            Errors.Add("list", PanelTexts.TooMany, Roster.MostLines);
        }

        if (roster.Lines.Count == 0 && !Errors.Any)
        {
            Errors.Add("list", PanelTexts.Nobody);
        }
    }
}
