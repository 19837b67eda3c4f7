using System.Security.Cryptography;
using System.Text;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Studies.RealTime;
using FourPer1000.Collab.Studies.Subgroups;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Studies;

/// <summary>Takes the immutable result of a round from its sealed answers.</summary>
internal static class RoundSnapshot
{
    /// <summary>Raised when a definition changes, so that an old result says which one it rests on.</summary>
    private const string MethodVersion = "1";

    public static async Task<RoundResult> Take(CollabDb db, Round round, Pseudonyms pseudonyms, DateTimeOffset now, CancellationToken cancel)
    {
        var sheets = await SealedAnswers.Of(db, round, cancel);
        var panel = await PanelSubgroups.Of(db, round.Study, pseudonyms, cancel);
        var results = new List<ItemResult>();
        foreach (var item in round.Items.Where(item => item.ItemVersion.Form.TakesAnswer).OrderBy(item => item.Position))
        {
            results.Add(await ResultOf(db, round, item, sheets, panel, now, cancel));
        }

        var sent = await db.Submissions.Where(submission => submission.RoundId == round.Id).Select(submission => submission.PanelistId).ToListAsync(cancel);
        var receipts = ReceiptList.Of(sheets.Receipts(round, sent, pseudonyms), round.Study.Protocol.K);
        return await Result(db, round, now, sheets, results, receipts, cancel);
    }

    /// <summary>
    /// A real-time round has shown its numbers already. Its result is its last batch: with those of the last answers that are too few to
    /// be told apart from it, the difference would be these people. Their answers are sealed like all others.
    /// </summary>
    private static async Task<ItemResult> ResultOf(
        CollabDb db, Round round, RoundItem item, SealedAnswers sheets, PanelSubgroups panel, DateTimeOffset now, CancellationToken cancel)
    {
        var protocol = round.Study.Protocol;
        var isRealTime = protocol.Kind == StudyKind.RealTime;
        var answers = isRealTime ? (await BatchRelease.Next(db, protocol, item, now, cancel)).InSight : sheets.To(item.Id);
        if (!isRealTime)
        {
            db.PanelReasons.AddRange(answers.Where(answer => answer.Row.Reason is not null).Select(answer => PanelReason.Of(answer.Row)));
        }

        var figures = ItemStatistics.Of(item.ItemVersion.Form, protocol, answers, sheets.To(item.PreviousRoundItemId));
        return new ItemResult
        {
            RoundId = round.Id,
            RoundItemId = item.Id,
            Answered = figures.Answered,
            Figures = figures,
            Outcome = ItemStatistics.OutcomeOf(figures),
            Split = SubgroupStatistics.Of(protocol, item, answers, panel),
        };
    }

    private static async Task<RoundResult> Result(
        CollabDb db, Round round, DateTimeOffset now, SealedAnswers sheets, List<ItemResult> results, ReceiptList? receipts, CancellationToken cancel)
    {
        var result = new RoundResult
        {
            RoundId = round.Id,
            ComputedAt = now,
            MethodVersion = MethodVersion,
            AnswersSha256 = sheets.Sha256(round),
            ResultsSha256 = Sha256(results.Select(item => item.Canonical)),
            ReceiptsSha256 = receipts?.Sha256,
            PanelSize = await db.Panelists.CountAsync(p => p.StudyId == round.StudyId && p.WithdrawnAt == null, cancel),
            Responded = sheets.Respondents(round),
            Submitted = await db.Submissions.CountAsync(s => s.RoundId == round.Id, cancel),
            Answers = sheets.Count(round),
            Mode = round.Study.Protocol.Kind,
        };
        result.Items.AddRange(results);
        result.Receipts.AddRange((receipts?.Codes ?? []).Select(code => new SealedReceipt { RoundId = round.Id, Code = code }));
        return result;
    }

    public static string Sha256(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>The answers of a round and, for the items carried over, of the round before.</summary>
internal sealed class SealedAnswers
{
    private readonly Dictionary<Guid, IReadOnlyList<SealedAnswer>> byItem;

    private SealedAnswers(Dictionary<Guid, IReadOnlyList<SealedAnswer>> byItem) => this.byItem = byItem;

    public static async Task<SealedAnswers> Of(CollabDb db, Round round, CancellationToken cancel)
    {
        var items = round.Items.SelectMany(item => new[] { item.Id, item.PreviousRoundItemId ?? item.Id }).Distinct().ToList();
        var found = new Dictionary<Guid, IReadOnlyList<SealedAnswer>>();
        foreach (var item in items)
        {
            found[item] = await To(db, item, cancel);
        }

        return new SealedAnswers(found);
    }

    /// <summary>All answers to one item, by pseudonym.</summary>
    public static async Task<IReadOnlyList<SealedAnswer>> To(CollabDb db, Guid item, CancellationToken cancel) => await db.Answers.AsNoTracking()
        .Where(answer => answer.RoundItemId == item)
        .OrderBy(answer => answer.PanelistId)
        .Select(answer => new SealedAnswer(answer))
        .ToListAsync(cancel);

    public IReadOnlyList<SealedAnswer> To(Guid? item) => item is { } id && byItem.TryGetValue(id, out var answers) ? answers : [];

    public int Count(Round round) => round.Items.Sum(item => To(item.Id).Count(answer => answer.Value is not null));

    public int Respondents(Round round) => round.Items
        .SelectMany(item => To(item.Id))
        .Where(answer => answer.Value is not null)
        .Select(answer => answer.Row.PanelistId)
        .Distinct()
        .Count();

    /// <summary>One line an answer, by item and then by pseudonym: the canonical order in which an export can be hashed again.</summary>
    public string Sha256(Round round) => RoundSnapshot.Sha256(round.Items
        .OrderBy(item => item.Id)
        .SelectMany(item => To(item.Id))
        .Select(answer => answer.Row)
        .Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"{row.RoundItemId:N}|{row.PanelistId:N}|{row.Revision}|{row.Value}|{JsonColumn.Write(row.Reason)}|{(int?)row.Side}")));

    /// <summary>The receipt of every sheet that was sent, over the answers as they are sealed.</summary>
    public IEnumerable<string> Receipts(Round round, IEnumerable<Guid> sent, Pseudonyms pseudonyms)
    {
        var rows = round.Items
            .SelectMany(item => To(item.Id).Select(answer => (answer.Row.PanelistId, Answer: Covered(item, answer.Row))))
            .ToLookup(row => row.PanelistId, row => row.Answer);
        return sent.Select(panelist => Receipt.Code(pseudonyms.ReceiptSecret(round.Id, panelist), round.Id, rows[panelist]));
    }

    private static ReceiptAnswer Covered(RoundItem item, Answer row) => new(item.ItemVersionId, row.Value, row.Side, row.Reason);
}

/// <summary>An answer with its value read.</summary>
internal sealed class SealedAnswer(Answer row)
{
    public Answer Row { get; } = row;

    public AnswerValue? Value { get; } = row.Value is { } json ? JsonColumn.Read<AnswerValue>(json) : null;
}
