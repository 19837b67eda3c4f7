using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Demonstration.Files;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Demonstration;

/// <summary>What a moderator does before a round opens: plans it, carries items over, writes new ones, rewords.</summary>
internal sealed class RoundDesign(Stage stage, StudyScript script, RoundTheme theme, Person moderator)
{
    private readonly FileTaskForce file = DemonstrationFiles.Study.Of(script.TaskForce);

    /// <summary>Adds the draft round; a second look carries over what is not settled, the order of priority and the targets.</summary>
    public async Task Plan(Guid study, int number)
    {
        var text = file.Round(theme);
        var plan = new RoundPlan(
            new(Named(text.Title.En, Tongue.En), Named(text.Title.Fr, Tongue.Fr), Named(text.Title.Es, Tongue.Es)),
            theme == RoundTheme.Ratings ? DemonstrationTexts.RatingsPurpose : text.Purpose.Text,
            text.Instructions.Text,
            theme == RoundTheme.SecondLook ? await ToCarryOver(study, number - 1) : [],
            DemonstrationTexts.CarriedOver);
        await stage.Do((PlanRound planRound) => planRound.Now(study, plan, moderator));
    }

    /// <summary>Writes what the round does not ask yet.</summary>
    public async Task Fill(Round round)
    {
        if (round.Opening is not null)
        {
            return;
        }

        var asked = await Asked(round.Id);
        var known = asked.Select(item => item.ItemVersion.Item.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in (await Items(round.StudyId)).Where(entry => !known.Contains(entry.Draft.Key)))
        {
            await stage.Do((WriteItem write) => write.Now(round.Id, entry.Draft, entry.Required, moderator));
        }

        await Reword(round, known);
    }

    /// <summary>The file counts its rounds in their titles, otherwise than the studies do: "Round 2: ratings" is "Ratings".</summary>
    private static Wording Named(string title, Tongue tongue)
    {
        var name = title[(title.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim('\u00A0', ' ');
        return new Wording(char.ToUpper(name[0], tongue.Culture()) + name[1..]);
    }

    private async Task<IReadOnlyCollection<Guid>> ToCarryOver(Guid study, int previous) => [.. (await Results(study))
        .Where(result => result.Round == previous && result.Item.Purpose switch
        {
            ItemPurpose.Activity => result.Figures.Outcome is ConsensusOutcome.NotSettled or ConsensusOutcome.Split,
            ItemPurpose.Priority or ItemPurpose.Target => true,
            _ => EveryKind.Has(result.Item.Key),
        })
        .Select(result => result.Figures.RoundItemId)];

    private async Task<IReadOnlyList<FileItems.Entry>> Items(Guid study)
    {
        var protocol = await stage.Read(db => db.Studies.Where(s => s.Id == study).Select(s => s.Protocol).SingleAsync());
        var favoured = (await Results(study))
            .Where(result => result.Item.Purpose == ItemPurpose.Activity && protocol.Favours(result.Item.Purpose, result.Figures))
            .Select(result => result.Item.Key)
            .ToHashSet(StringComparer.Ordinal);
        var items = new FileItems(file, DemonstrationFiles.Study.Scales, await Facts()).Of(theme, favoured);
        return script.WithEveryKind ? [EveryKind.ToRead(theme), .. items, .. EveryKind.ToAnswer(theme)] : items;
    }

    private async Task Reword(Round round, HashSet<string> asked)
    {
        foreach (var rewording in file.Statements.Where(statement => theme == RoundTheme.SecondLook && statement.Replaces is { } old && !asked.Contains(old)))
        {
            var item = await stage.Read(db => db.Items.SingleAsync(i => i.StudyId == round.StudyId && i.Key == rewording.Replaces));
            await stage.Do((ReviseItem revise) => revise.Now(
                round.Id, item.Id, Translated.None, rewording.Text.Text, DemonstrationTexts.Reworded, moderator));
        }
    }

    private async Task<Translated> Facts()
    {
        var facts = await stage.Read(db => db.SoilFacts.Where(fact => file.Evidence.Contains(fact.Key)).Select(fact => fact.Text).ToListAsync());
        return Tongues.All.Aggregate(Translated.None, (all, tongue) => facts.TrueForAll(fact => fact[tongue] is not null)
            ? all.Set(tongue, new Wording(string.Join("\n\n", facts.Select(fact => fact[tongue]!.Text)), WordingStatus.OurTranslation))
            : all);
    }

    private Task<List<RoundItem>> Asked(Guid round) => stage.Read(db => db.RoundItems
        .Include(item => item.ItemVersion.Item)
        .Where(item => item.RoundId == round)
        .ToListAsync());

    private Task<List<PlayedResult>> Results(Guid study) => stage.Read(db => (
        from result in db.ItemResults
        join asked in db.RoundItems on result.RoundItemId equals asked.Id
        join round in db.Rounds on asked.RoundId equals round.Id
        where round.StudyId == study
        orderby round.Number, asked.Position
        select new PlayedResult(round.Number, asked.ItemVersion.Item, result)).ToListAsync());

    private sealed record PlayedResult(int Round, Item Item, ItemResult Figures);
}
