using FourPer1000.Collab.Web.Components.Forms;

namespace FourPer1000.Collab.Web.Features.Accounts;

/// <summary>The time zones a person can choose, by city.</summary>
internal static class TimeZones
{
    private static readonly string[] Regions = ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

    public static IReadOnlyList<Choice> All { get; } =
    [
        new("UTC", "UTC"),
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => zone.Id)
            .Where(id => Regions.Contains(id.Split('/')[0]))
            .Order(StringComparer.Ordinal)
            .Select(id => new Choice(id, id.Replace('_', ' '))),
    ];

    public static bool IsKnown(string? id) => All.Any(zone => zone.Value == id);
}
