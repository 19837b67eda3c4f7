using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Demonstration.Files;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Demonstration;

/// <summary>One round from its plan to the publication of its results.</summary>
internal sealed class RoundPlay(Stage stage, StudyScript script, RoundScript round, int number, Calendar calendar, Cast cast)
{
    /// <summary>So many panelists answer in the same hour.</summary>
    private const int AnsweringTogether = 3;

    private static readonly IReadOnlyList<FilePanelist> Panel = DemonstrationFiles.Responses.Panellists;

    private readonly SheetPlay sheets = new(stage, script.TaskForce, round.Theme);

    private Person Moderator => cast.Moderators[script.TaskForce];

    private DateTimeOffset Deadline => calendar.At(round.OpensOn + round.Days, 18);

    private bool StaysOpen => round.PublishedOn is null;

    public IEnumerable<Scene> Scenes()
    {
        yield return new Scene(calendar.At(round.OpensOn - 1), Prepare);
        if (round.Theme == RoundTheme.SecondLook)
        {
            yield return new Scene(calendar.At(round.OpensOn - 1, 15), LoseOne);
        }

        yield return new Scene(calendar.At(round.OpensOn, 8), Open);
        foreach (var scene in Sessions())
        {
            yield return scene;
        }

        if (round.PublishedOn is { } published)
        {
            yield return new Scene(Deadline, Close);
            yield return new Scene(calendar.At(published), Publish);
        }
    }

    private async Task Prepare()
    {
        var study = await stage.Study(script.TaskForce);
        if (await Find() is null)
        {
            await new RoundDesign(stage, script, round.Theme, Moderator).Plan(study, number);
        }

        await new RoundDesign(stage, script, round.Theme, Moderator).Fill((await Find())!);
    }

    /// <summary>The file's last panelist leaves before the second look.</summary>
    private async Task LoseOne()
    {
        var study = await stage.Study(script.TaskForce);
        await stage.Do((WithdrawFromStudy withdraw) => withdraw.Now(study, cast.Panel[^1]));
    }

    private async Task Open()
    {
        if (await Find() is { Opening: null } draft)
        {
            await stage.Do((OpenRound open) => open.Now(draft.Id, Deadline, waiver: null, Moderator));
        }
    }

    /// <summary>A few panelists at a time, spread over the days that have passed of the round.</summary>
    private IEnumerable<Scene> Sessions()
    {
        var answering = Enumerable.Range(0, Panel.Count).Where(Answers).Chunk(AnsweringTogether).ToList();
        var days = Math.Min(round.OpensOn + round.Days, 0) - round.OpensOn - 1;
        return answering.Select((group, index) => new Scene(
            calendar.At(round.OpensOn + 1 + (index * days / answering.Count), 10 + index), () => Answer(group)));
    }

    private bool Answers(int panelist) =>
        round.IsAnsweredBy(Panel[panelist].Key) && !(round.Theme == RoundTheme.SecondLook && panelist == Panel.Count - 1);

    private async Task Answer(int[] group)
    {
        if (await Find() is not { Closing: null } open)
        {
            return;
        }

        var unfinished = StaysOpen ? Enumerable.Range(0, Panel.Count).Last(Answers) : -1;
        await sheets.Save(open.Id, [.. group.Select(panelist => new Sheet(panelist, cast.Panel[panelist], IsFinished: panelist != unfinished))]);
        foreach (var panelist in group.Where(panelist => panelist != unfinished))
        {
            await stage.Do((SubmitSheet submit) => submit.Now(open.Id, cast.Panel[panelist]));
        }
    }

    private async Task Close()
    {
        var due = (await Find())!;
        await stage.Do((CloseRound close) => close.ByDeadline(due.Id));
    }

    private async Task Publish()
    {
        if (await Find() is { Publication: null } closed)
        {
            await stage.Do((PublishRound publish) => publish.Now(closed.Id, DemonstrationTexts.Synthesis(script.TaskForce, round.Theme), Moderator));
        }
    }

    private async Task<Round?> Find()
    {
        var study = await stage.Study(script.TaskForce);
        return await stage.Read(db => db.Rounds.AsNoTracking().FirstOrDefaultAsync(r => r.StudyId == study && r.Number == number));
    }
}
