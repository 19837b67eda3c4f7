namespace FourPer1000.Collab.Web.Tests.Access;

/// <summary>One line of the reviewed table: a method and a route, and what everybody gets.</summary>
/// <param name="Method">The method.</param>
/// <param name="Route">The route as the program declares it.</param>
/// <param name="Form">The name of the form that is posted; null for a request without one.</param>
/// <param name="Subject">What the route's parameters stand for, such as a round that is open.</param>
/// <param name="Expected">What each column gets, in the order of the table's heading.</param>
public sealed record AccessRow(string Method, string Route, string? Form, string Subject, IReadOnlyList<string> Expected)
{
    /// <summary>What the row is about, without what it expects.</summary>
    public string Name => Form is null ? $"{Method} {Route} {Subject}" : $"{Method} {Route} {Subject} #{Form}";
}

/// <summary>
/// Reads <c>access.txt</c>: who gets what from each method and route. The file is reviewed like code; a line is method, route, subject
/// and one outcome for each column, and a heading in angle brackets opens a section with its columns.
/// </summary>
internal static class AccessTable
{
    private static readonly Lazy<Parsed> File = new(() => Parse(System.IO.File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Access", "access.txt"))));

    public static IReadOnlyList<string> Columns => File.Value.Columns;

    public static IReadOnlyList<AccessRow> Rows => File.Value.Rows;

    private static Parsed Parse(IEnumerable<string> lines)
    {
        var cells = lines
            .Where(line => line.Trim() is not "" and not ['#', ..])
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        var columns = cells[0][3..];
        return new Parsed(columns, [.. cells.Skip(1).Select(line => Row(line, columns.Length))]);
    }

    private static AccessRow Row(string[] cells, int columns)
    {
        if (cells.Length != columns + 3)
        {
            throw new FormatException($"The table has {columns} columns; this line differs: {string.Join(' ', cells)}");
        }

        var (route, form) = cells[1].Split('#') is [var path, var name] ? (path, name) : (cells[1], null);
        return new AccessRow(cells[0], route, form, cells[2], cells[3..]);
    }

    private sealed record Parsed(IReadOnlyList<string> Columns, IReadOnlyList<AccessRow> Rows);
}
