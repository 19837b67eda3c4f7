using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Reference;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Objectives;

/// <summary>All sources of the programme by key; a page reads it once and hands it down to every list of sources.</summary>
public sealed record SourceBook(IReadOnlyDictionary<string, Source> Sources)
{
    public static async Task<SourceBook> Read(CollabDb db, CancellationToken cancel = default) =>
        new(await db.Sources.AsNoTracking().ToDictionaryAsync(source => source.Key, cancel));

    /// <summary>References gathered by source, each with the places in it in their order.</summary>
    public IEnumerable<Citation> Cite(IEnumerable<string> references) => references
        .GroupBy(Source.KeyOf)
        .Where(group => Sources.ContainsKey(group.Key))
        .Select(group => new Citation(Sources[group.Key], [.. group.Select(Source.PlaceOf).OfType<string>().Distinct().OrderBy(FirstLine)]));

    private static int FirstLine(string place) =>
        int.TryParse(place.TrimStart('L').Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : int.MaxValue;
}

/// <summary>A source and the places in it that are meant, such as L29-30; none for the source as a whole.</summary>
public sealed record Citation(Source Source, IReadOnlyList<string> Places);
