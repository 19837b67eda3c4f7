using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Rounds.Receipts;

/// <summary>The receipts of a sealed round as somebody may read them.</summary>
/// <param name="List">Null where fewer than k sheets were sent.</param>
/// <param name="ForPanelist">Whether the reader may have a receipt in it.</param>
public sealed record RoundReceipts(Round Round, ReceiptList? List, bool ForPanelist);

/// <summary>Reads the receipts of a round for whoever asks; the visibility rule decides whether there are any.</summary>
public sealed class SealedReceipts(CollabDb db, Pseudonyms pseudonyms, TimeProvider clock)
{
    /// <exception cref="Absent">The round is not sealed, or its list is not this person's to see.</exception>
    public async Task<RoundReceipts> Of(Guid roundId, Person person, CancellationToken cancel = default)
    {
        var round = await db.Rounds.AsNoTracking().Include(r => r.Study).Where(r => r.Id == roundId && r.Closing != null).OrAbsent(cancel);
        var standing = await db.StandingOf(person, round.StudyId, pseudonyms, cancel);
        if (!standing.May(Sight.Receipts, round.StateAt(clock.GetUtcNow())))
        {
            throw new Absent("receipts");
        }

        var codes = await db.Receipts.Where(receipt => receipt.RoundId == roundId).Select(receipt => receipt.Code).ToListAsync(cancel);
        return new RoundReceipts(round, ReceiptList.Of(codes, round.Study.Protocol.K), standing.HasFlag(Standing.Panelist));
    }
}
