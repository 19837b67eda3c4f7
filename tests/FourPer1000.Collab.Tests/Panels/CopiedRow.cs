using System.Data.Common;
using System.Globalization;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Panels;

/// <summary>A row of a table as its values, the way somebody reads it who has a copy of the database.</summary>
internal sealed class CopiedRow
{
    private readonly object[] values;
    private readonly string written;

    private CopiedRow(string table, object[] values) => (Table, this.values, written) = (table, values, string.Join('|', values.Select(Written)));

    public string Table { get; }

    /// <summary>Every row of every table.</summary>
    public static async Task<List<CopiedRow>> All(CollabDb db)
    {
        var rows = new List<CopiedRow>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            await using var reader = await command.ExecuteReaderAsync();
            await Copy(table, reader, rows);
        }

        return rows;
    }

    public bool Mentions(Guid id) => Mentions(id.ToString("N"));

    public bool Mentions(string text) => written.Contains(Plain(text), StringComparison.Ordinal);

    /// <summary>Whether the moment stands in the row, to the second: as a time of either database, as a number of seconds, or inside a text.</summary>
    public bool Tells(DateTimeOffset moment) => values.Any(value => value switch
    {
        long number => number == moment.ToUnixTimeSeconds() || (number >= moment.UtcTicks && number < moment.AddSeconds(1).UtcTicks),
        DateTime time => time >= moment.UtcDateTime && time < moment.UtcDateTime.AddSeconds(1),
        string text => text.Contains(moment.UtcDateTime.ToString("s", CultureInfo.InvariantCulture), StringComparison.Ordinal),
        _ => false,
    });

    public override string ToString() => $"{Table}: {written}";

    private static async Task Copy(string table, DbDataReader reader, List<CopiedRow> rows)
    {
        while (await reader.ReadAsync())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(new CopiedRow(table, values));
        }
    }

    /// <summary>Identifiers are bytes on SQLite, a type of their own on PostgreSQL, and text inside of texts.</summary>
    private static string Written(object value) => value switch
    {
        byte[] bytes => Convert.ToHexStringLower(bytes),
        Guid id => id.ToString("N"),
        _ => Plain(value.ToString()!),
    };

    private static string Plain(string text) => text.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
