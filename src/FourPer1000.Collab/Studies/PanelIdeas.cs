using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies;

/// <summary>One line that a panelist wrote to an open question, without its author.</summary>
public sealed record PanelIdea(Guid RoundItemId, string Text, Tongue Tongue);

/// <summary>
/// Reads what the panel wrote to the open questions of a sealed round. Like reasons, ideas go with the numbers: where those rest on fewer
/// than k answers, do not show them. The lines of one sheet come one after the other, so shuffle them before anybody reads.
/// </summary>
public static class PanelIdeas
{
    public static async Task<ILookup<Guid, PanelIdea>> IdeasTo(this CollabDb db, IEnumerable<RoundItem> asked, CancellationToken cancel = default)
    {
        var open = asked.Where(item => item.ItemVersion.Form is FreeTextForm).Select(item => item.Id).ToList();
        var answers = open.Count == 0 ? [] : await db.Answers.AsNoTracking()
            .Where(answer => open.Contains(answer.RoundItemId) && answer.Value != null)
            .ToListAsync(cancel);
        return answers.SelectMany(Of).ToLookup(idea => idea.RoundItemId);
    }

    private static IEnumerable<PanelIdea> Of(Answer answer) => JsonColumn.Read<AnswerValue>(answer.Value!) is TextAnswer text
        ? text.Lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => new PanelIdea(answer.RoundItemId, line, answer.Tongue!.Value))
        : [];
}
