using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Web.Components.Texts;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Proposals.Texts;

/// <summary>The names behind the keys that a proposal carries, in the order of the reference data.</summary>
public sealed record ProposalNames(
    IReadOnlyList<KeyValuePair<string, Translated>> Categories, IReadOnlyList<KeyValuePair<string, Translated>> Facilities)
{
    public static async Task<ProposalNames> Read(CollabDb db, CancellationToken cancel)
    {
        var categories = await db.ActivityCategories.AsNoTracking().OrderBy(category => category.Order).ToListAsync(cancel);
        var facilities = await db.Facilities.AsNoTracking().OrderBy(facility => facility.Key).ToListAsync(cancel);
        return new ProposalNames(
            [.. categories.Select(category => KeyValuePair.Create(category.Key, category.Name))],
            [.. facilities.Select(facility => KeyValuePair.Create(facility.Key, facility.Name))]);
    }

    public string Category(string? key, Reader reader) => Name(Categories, key, reader);

    public string Facility(string? key, Reader reader) => Name(Facilities, key, reader);

    private static string Name(IEnumerable<KeyValuePair<string, Translated>> names, string? key, Reader reader) =>
        names.FirstOrDefault(pair => pair.Key == key).Value?.TextFor(reader.Tongue) ?? "";
}
