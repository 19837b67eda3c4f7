using System.IO.Compression;
using System.Text;
using System.Text.Json;
using FourPer1000.Collab.Exports;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Web.Features.Rounds.Own;

/// <summary>A person's own record as files: everything as JSON, and the answers as a table.</summary>
internal static class OwnRecordFiles
{
    private const string Answer = "answer";

    private static readonly string[] Columns = ["round", "item", "version", "form", "statement", "revision", "stands", "saved_at"];
    private static readonly string[] LastColumns = ["side", "reason", "language"];
    private static readonly JsonSerializerOptions Options = new(JsonColumn.Options) { WriteIndented = true };

    public static byte[] Zip(OwnRecord own)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "my-data.json", JsonSerializer.SerializeToUtf8Bytes(own, Options));
            Add(zip, "my-answers.csv", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Csv(own))]);
        }

        return bytes.ToArray();
    }

    /// <summary>One line for each revision, with a column for each part that an answer can have: a scale, a bound, an option, a line.</summary>
    private static string Csv(OwnRecord own)
    {
        var revisions = own.Rounds.SelectMany(round => round.Items.SelectMany(item => item.Revisions.Select(revision => (round, item, revision)))).ToList();
        var parts = revisions.SelectMany(line => line.revision.Parts).Select(part => part.Part).Distinct().ToList();
        return string.Concat(revisions
            .Select(line => Line(line.round, line.item, line.revision, parts))
            .Prepend([.. Columns, .. parts.Select(ColumnOf), .. LastColumns])
            .Select(line => string.Join(',', line.Select(Quoted)) + "\r\n"));
    }

    /// <summary>What is no number goes through <see cref="SafeText"/>, and so do the keys: moderators write them.</summary>
    private static IEnumerable<string> Line(OwnRound round, OwnItem item, OwnRevision revision, IEnumerable<string> parts) =>
    [
        Number(round.Number),
        SafeText.Of(item.Item),
        Number(item.Version),
        item.Form,
        SafeText.Of(item.Statement),
        Number(revision.Number),
        revision == item.Revisions[^1] ? "true" : "false",
        revision.SavedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        .. parts.Select(part => revision.Parts.FirstOrDefault(cell => cell.Part == part)?.Value.Written ?? ""),
        revision.Side is { } side ? JsonNamingPolicy.KebabCaseLower.ConvertName(side.ToString()) : "",
        SafeText.Of(revision.Reason ?? ""),
        revision.Language?.Code() ?? "",
    ];

    private static string ColumnOf(string part) => part.Length == 0 ? Answer : $"{Answer}.{part}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(content);
    }
}
