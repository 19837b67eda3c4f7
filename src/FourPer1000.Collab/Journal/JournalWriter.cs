using System.Security.Cryptography;
using System.Text;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Journal;

/// <summary>Appends acts to the journal in the transaction that does them, each chained to the one before by its hash.</summary>
public static class JournalWriter
{
    private static readonly string Genesis = new('0', 64);

    /// <param name="db">The context whose transaction does the act.</param>
    /// <param name="now">When.</param>
    /// <param name="actor">Who; null for the clock and the platform.</param>
    /// <param name="act">What, such as <c>round.closed</c>.</param>
    /// <param name="subject">To what, such as <c>round/…</c>.</param>
    /// <param name="details">Anything a reader needs; never an answer, a mail address or a token.</param>
    public static async Task Record(
        this CollabDb db, DateTimeOffset now, Guid? actor, string act, string subject, object? details = null, CancellationToken cancel = default)
    {
        await db.LockJournal(cancel);
        var last = await Last(db, cancel);
        var number = (last?.Number ?? 0) + 1;
        var previous = last?.Hash ?? Genesis;
        var json = JsonColumn.Write(details ?? new { });
        db.Journal.Add(new JournalEntry
        {
            Number = number,
            At = now,
            Actor = actor,
            Act = act,
            Subject = subject,
            Details = json,
            PreviousHash = previous,
            Hash = Hash(number, now, actor, act, subject, json, previous),
        });
    }

    /// <summary>The first entry whose hash or link is wrong; null when the chain is whole.</summary>
    public static async Task<long?> FirstBroken(this CollabDb db, CancellationToken cancel = default)
    {
        var previous = Genesis;
        var number = 0L;
        await foreach (var entry in db.Journal.AsNoTracking().OrderBy(entry => entry.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (entry.Number != ++number || entry.PreviousHash != previous || entry.Hash != HashOf(entry))
            {
                return number;
            }

            previous = entry.Hash;
        }

        return null;
    }

    private static async Task<JournalEntry?> Last(CollabDb db, CancellationToken cancel) =>
        db.Journal.Local.MaxBy(entry => entry.Number) is { } added && db.Entry(added).State == EntityState.Added
            ? added
            : await db.Journal.AsNoTracking().OrderByDescending(entry => entry.Number).FirstOrDefaultAsync(cancel);

    private static string HashOf(JournalEntry entry) =>
        Hash(entry.Number, entry.At, entry.Actor, entry.Act, entry.Subject, entry.Details, entry.PreviousHash);

    /// <summary>Microseconds, because PostgreSQL keeps no more of a time and the hash must survive the round trip.</summary>
    private static string Hash(long number, DateTimeOffset at, Guid? actor, string act, string subject, string details, string previous)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{number}\n{at.UtcTicks / 10}\n{actor:N}\n{act}\n{subject}\n{details}\n{previous}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
