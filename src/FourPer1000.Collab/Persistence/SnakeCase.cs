using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FourPer1000.Collab.Persistence;

/// <summary>Names of tables and columns as they are written by hand in SQL on both databases: <c>round_items.item_version_id</c>.</summary>
internal static partial class SnakeCase
{
    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            entity.SetTableName(Of(entity.GetTableName()!.Replace("AspNet", "", StringComparison.Ordinal)));
            foreach (var property in entity.GetProperties().Where(property => !(entity.IsOwned() && property.IsPrimaryKey())))
            {
                property.SetColumnName(Of(Prefix(entity) + property.Name));
            }
        }
    }

    /// <summary>A value that lives in its owner's row carries the owner's name for it: <c>rounds.closing_at</c>.</summary>
    private static string Prefix(IMutableEntityType entity) => entity.FindOwnership()?.PrincipalToDependent?.Name ?? "";

    private static string Of(string name) => WordStart().Replace(name.Replace("_", "", StringComparison.Ordinal), "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
