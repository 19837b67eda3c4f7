using System.Text.RegularExpressions;

namespace FourPer1000.Collab.Language;

public enum DiffKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A run of words that stayed, went or came.</summary>
public sealed record DiffPart(DiffKind Kind, string Text);

/// <summary>Compares two texts word by word. What is removed stands before what is added in its place.</summary>
public static partial class WordDiff
{
    /// <summary>The runs in reading order; all "same" together with "added" give the new text, with "removed" the old one.</summary>
    public static IReadOnlyList<DiffPart> Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        return [.. Runs(Walk(old, now, CommonLengths(old, now)))];
    }

    /// <summary>Words, spaces and punctuation marks, each by itself, so that a comma does not change the word before it.</summary>
    private static string[] Words(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    /// <summary>[i, j]: how many words the rest of the old text from i and the rest of the new one from j have in common, in order.</summary>
    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static IEnumerable<DiffPart> Walk(string[] old, string[] now, int[,] common)
    {
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                yield return new DiffPart(DiffKind.Same, old[i++]);
                j++;
            }
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return new DiffPart(DiffKind.Removed, old[i++]);
            }
            else
            {
                yield return new DiffPart(DiffKind.Added, now[j++]);
            }
        }
    }

    private static IEnumerable<DiffPart> Runs(IEnumerable<DiffPart> words)
    {
        DiffPart? run = null;
        foreach (var word in words)
        {
            if (run is not null && run.Kind != word.Kind)
            {
                yield return run;
                run = null;
            }

            run = run is null ? word : run with { Text = run.Text + word.Text };
        }

        if (run is not null)
        {
            yield return run;
        }
    }

    [GeneratedRegex(@"\s+|\w+|[^\s\w]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
