namespace FourPer1000.Collab.Exports;

/// <summary>One cell of an export: a number, a word of the codebook, a text that a person wrote, or nothing.</summary>
public readonly record struct Cell
{
    private readonly string? written;

    private Cell(string written) => this.written = written.Length == 0 ? null : written;

    public static Cell Empty { get; }

    /// <summary>An answer, and not a missing one; readers of numeric columns name this word as a missing value of their own.</summary>
    public static Cell CannotJudge { get; } = Word("cannot-judge");

    /// <summary>As it stands in a file, before the file's own quoting.</summary>
    public string Written => written ?? "";

    /// <summary>A true number, with a point for the decimals whatever the reader's language; a minus in front is no formula here.</summary>
    public static Cell Number(double number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A key of the item or a word that we chose.</summary>
    public static Cell Word(string word) => new(SafeText.Of(word));

    /// <summary>What somebody typed.</summary>
    public static Cell Text(string typed) => new(SafeText.Of(typed));
}
