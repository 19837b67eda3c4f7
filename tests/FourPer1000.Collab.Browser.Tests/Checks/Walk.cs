using System.Text.RegularExpressions;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Checks;

/// <summary>A walk over a site by its links, one page of each kind.</summary>
internal static partial class Walk
{
    /// <summary>Looks at the pages that can be reached from an address.</summary>
    public static async Task From(Visitor visitor, string start)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<string>([start]);
        while (ahead.TryDequeue(out var path))
        {
            if (met.Add(Kind(path)))
            {
                await visitor.Visit(path);
                await visitor.LooksRight();
                foreach (var link in await Links(visitor.Page))
                {
                    ahead.Enqueue(link);
                }
            }
        }
    }

    /// <summary>The links to pages; those of another language, those that leave the site and files are no pages of their own.</summary>
    private static Task<string[]> Links(IPage page) => page.Locator("a[href^='/']:not([download])").EvaluateAllAsync<string[]>(
        "links => links.map(link => link.getAttribute('href').split('#')[0]).filter(link => !/^\\/(language|mailbox)|\\.[a-z]+$/.test(link))");

    /// <summary>What an address is an example of: numbers, codes and filters do not make another kind of page.</summary>
    private static string Kind(string path) => Identity().Replace(path.Split('?')[0], "*") + (path.Contains('?', StringComparison.Ordinal) ? "?" : "");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)[A-F][1-9]$")]
    private static partial Regex Identity();
}
