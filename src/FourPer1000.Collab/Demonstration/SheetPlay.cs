using System.Security.Cryptography;
using System.Text;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Demonstration.Files;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Demonstration;

/// <summary>The answer sheet of one panelist in a round; an unfinished one ends in the middle.</summary>
/// <param name="Index">The panelist's place in the lists of the file.</param>
internal sealed record Sheet(int Index, Person Person, bool IsFinished);

/// <summary>Fills in answer sheets through the answer path, all items of a few people at the same time.</summary>
internal sealed class SheetPlay(Stage stage, string taskForce, RoundTheme theme)
{
    private static readonly IReadOnlyList<FilePanelist> Panel = DemonstrationFiles.Responses.Panellists;

    private readonly FileSheets answers = new(DemonstrationFiles.Study.Of(taskForce), DemonstrationFiles.Responses.Of(taskForce), Panel);

    public async Task Save(Guid round, IReadOnlyList<Sheet> sheets)
    {
        var items = await Items(round);
        var saves = sheets.SelectMany(sheet => items.Take(sheet.IsFinished ? items.Count : items.Count / 2).Select(item => Save(round, sheet, item)));
        await Task.WhenAll(saves);
    }

    private async Task Save(Guid round, Sheet sheet, PlayedItem item)
    {
        if (answers.Value(theme, item, sheet.Index) is not { } value)
        {
            return;
        }

        var panelist = Panel[sheet.Index];
        var tongue = Tongues.Parse(panelist.Language) ?? Tongue.En;
        var reason = answers.Reason(theme, item, sheet.Index, tongue);
        var draft = new AnswerDraft(SaveId(item, panelist), BaseRevision: 0, value, reason?.Text, reason?.Side, tongue);
        var outcome = await stage.Answers.Now(sheet.Person.AccountId!.Value, round, item.Id, draft);
        if (outcome is SaveOutcome.NotFound or SaveOutcome.Invalid or SaveOutcome.Closed)
        {
            throw new InvalidOperationException($"The demonstration could not answer {item.Key}: {outcome}.");
        }
    }

    /// <summary>The same every time, so that a play that goes on after it was broken off answers nothing twice.</summary>
    private static Guid SaveId(PlayedItem item, FilePanelist panelist) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{item.Id:N}/{panelist.Key}")).AsSpan(0, 16));

    private Task<List<PlayedItem>> Items(Guid round) => stage.Read(db => db.RoundItems
        .Where(item => item.RoundId == round)
        .OrderBy(item => item.Position)
        .Select(item => new PlayedItem(
            item.Id, item.ItemVersion.Item.Key, item.ItemVersion.Item.Purpose, item.ItemVersion.Form, item.ItemVersion.Number > 1))
        .ToListAsync());
}
