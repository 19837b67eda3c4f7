using System.IO.Compression;
using System.Text;
using System.Text.Json;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Web.Features.Rounds.Own;

/// <summary>A person's own record as files: everything as JSON, and the answers as a table.</summary>
internal static class OwnRecordFiles
{
    private const string Header = "round,item,version,statement,revision,stands,saved_at,value,side,reason,language";

    private static readonly JsonSerializerOptions Options = new(JsonColumn.Options) { WriteIndented = true };

    /// <summary>Letters that begin a formula when a spreadsheet opens the file.</summary>
    private const string Formulas = "=+-@\t\r\uFF1D";

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

    /// <summary>One line for each revision.</summary>
    public static string Csv(OwnRecord own) => string.Concat(
        own.Rounds.SelectMany(round => round.Items.SelectMany(item => item.Revisions.Select(revision => Line(round, item, revision))))
            .Prepend(Header)
            .Select(line => line + "\r\n"));

    private static string Line(OwnRound round, OwnItem item, OwnRevision revision) => string.Join(',', new[]
    {
        round.Number.ToString(CultureInfo.InvariantCulture),
        item.Item,
        item.Version.ToString(CultureInfo.InvariantCulture),
        item.Statement,
        revision.Number.ToString(CultureInfo.InvariantCulture),
        revision == item.Revisions[^1] ? "true" : "false",
        revision.SavedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        revision.Value is { } value ? JsonColumn.Write(value) : "",
        revision.Side is { } side ? JsonNamingPolicy.KebabCaseLower.ConvertName(side.ToString()) : "",
        revision.Reason ?? "",
        revision.Language.Code(),
    }.Select(Cell));

    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(content);
    }
}
