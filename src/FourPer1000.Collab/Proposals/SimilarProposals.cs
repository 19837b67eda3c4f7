using System.Text;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Proposals;

/// <summary>A proposal that may be about the same thing as another.</summary>
/// <param name="SharedWords">The words both use and few others do, the rarest first.</param>
public sealed record SimilarProposal(
    Guid Id, string ObjectiveCode, Translated Title, ProposalState State, string? Category, bool SameCategory, IReadOnlyList<string> SharedWords);

/// <summary>
/// Finds proposals that resemble one, over all task forces, by the words they share: a word says the more the fewer proposals use it.
/// What comes out is a hint to a reader, never a decision.
/// </summary>
public sealed class SimilarProposals(CollabDb db)
{
    private const int Most = 5;
    private const int ShortestWord = 5;
    private const int FewestShared = 2;

    private static readonly StringComparer ByLetters = StringComparer.Ordinal;

    /// <param name="proposal">The proposal that is being read.</param>
    /// <param name="person">Who reads it; only what this person may see is found.</param>
    /// <param name="tongue">The language whose words are compared, where both proposals have it.</param>
    public async Task<IReadOnlyList<SimilarProposal>> To(Proposal proposal, Person person, Tongue tongue, CancellationToken cancel = default)
    {
        var others = await db.Proposals.AsNoTracking().VisibleTo(db, person)
            .Where(other => other.Id != proposal.Id && other.Kind == proposal.Kind)
            .ToListAsync(cancel);
        var words = others.ToDictionary(other => other.Id, other => WordsOf(other, tongue));
        var usage = words.Values.SelectMany(set => set).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        var mine = WordsOf(proposal, tongue);
        return
        [
            .. others
                .Select(other => (Other: other, Shared: mine.Intersect(words[other.Id])))
                .Select(pair => Compare(proposal, pair.Other, pair.Shared.OrderBy(word => usage[word]).ThenBy(word => word, ByLetters)))
                .Where(similar => similar.SharedWords.Count >= FewestShared)
                .OrderByDescending(similar => similar.SharedWords.Sum(word => 1.0 / usage[word]) + (similar.SameCategory ? 0.5 : 0))
                .ThenBy(similar => similar.Id)
                .Take(Most),
        ];
    }

    private static SimilarProposal Compare(Proposal one, Proposal other, IEnumerable<string> shared) => new(
        other.Id,
        other.ObjectiveCode,
        other.Title,
        other.State,
        other.Category,
        SameCategory: other.Category is not null && other.Category == one.Category,
        [.. shared]);

    /// <summary>The longer words of title and description; short ones are mostly grammar.</summary>
    private static HashSet<string> WordsOf(Proposal proposal, Tongue tongue)
    {
        var text = $"{proposal.Title.TextFor(tongue)} {proposal.Description.TextFor(tongue)}".Normalize(NormalizationForm.FormC);
        var letters = string.Concat(text.ToLower(tongue.Culture()).Select(letter => char.IsLetter(letter) ? letter : ' '));
        return [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord)];
    }
}
