using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Receipts;

/// <summary>
/// Makes the receipt of the person who asks, from the answers as they are stored now. Nothing of it is kept: a code beside a pseudonym
/// in the database and in a mail beside an address would together say who the panelist is.
/// </summary>
public sealed class OwnReceipts(CollabDb db, Pseudonyms pseudonyms)
{
    /// <exception cref="Absent">The round is not this person's, or the sheet was never sent.</exception>
    public async Task<ReceiptFile> Of(Guid roundId, Person person, CancellationToken cancel = default)
    {
        var panels = await db.PanelsOf(person, pseudonyms, cancel);
        var round = await db.Rounds.AnswerableBy(panels).AsNoTracking().Include(r => r.Study).Where(r => r.Id == roundId).OrAbsent(cancel);
        var panelist = panels[round.StudyId];
        await db.Submissions.Where(s => s.RoundId == roundId && s.PanelistId == panelist).OrAbsent(cancel);
        return await File(round, panelist, person, cancel);
    }

    /// <summary>The code of a sheet as it stands in this transaction.</summary>
    internal async Task<string> Code(Guid roundId, Guid panelist, CancellationToken cancel)
    {
        var answers = await Answers(roundId, panelist).Select(given => given.Covered).ToListAsync(cancel);
        return Receipt.Code(pseudonyms.ReceiptSecret(roundId, panelist), roundId, answers);
    }

    private async Task<ReceiptFile> File(Round round, Guid panelist, Person person, CancellationToken cancel)
    {
        var tongue = await db.Users.Where(account => account.Id == person.AccountId).Select(account => account.Tongue).FirstAsync(cancel);
        var answers = await Answers(round.Id, panelist).ToListAsync(cancel);
        var secret = pseudonyms.ReceiptSecret(round.Id, panelist);
        return new ReceiptFile(
            Receipt.Form,
            round.Id,
            round.Study.Title.TextFor(tongue),
            round.Number,
            Receipt.Code(secret, round.Id, answers.Select(answer => answer.Covered)),
            Convert.ToHexStringLower(secret),
            [.. answers.Where(answer => !answer.Covered.IsEmpty).Select(answer => ReceiptFileAnswer.Of(answer.Covered, answer.Statement.TextFor(tongue)))]);
    }

    private IQueryable<Given> Answers(Guid roundId, Guid panelist) =>
        from answer in db.Answers.AsNoTracking()
        join item in db.RoundItems on answer.RoundItemId equals item.Id
        where item.RoundId == roundId && answer.PanelistId == panelist
        orderby item.Position
        select new Given(new ReceiptAnswer(item.ItemVersionId, answer.Value, answer.Side, answer.Reason), item.ItemVersion.Statement);

    private sealed record Given(ReceiptAnswer Covered, Translated Statement);
}
