using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Moderate;

/// <summary>A deadline between a form, which speaks of a day and a time in the reader's zone, and the platform, which speaks UTC.</summary>
internal static class Deadline
{
    public const string Day = "day";
    public const string Time = "time";

    public static void Set(FormFields fields, Reader reader, DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, reader.Zone);
        fields[Day] = local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        fields[Time] = local.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The moment that was typed, and an error if it cannot be read. An hour that the clocks skip becomes the next one; of an hour that
    /// they repeat, the later is meant, so that nobody loses time.
    /// </summary>
    public static DateTimeOffset Read(FormFields fields, FormErrors errors, Reader reader)
    {
        if (!DateTime.TryParseExact(
            $"{fields[Day]} {fields[Time]}", ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            errors.Add(Day, ModerateTexts.NoMoment);
            return default;
        }

        if (reader.Zone.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        var offset = reader.Zone.IsAmbiguousTime(local) ? reader.Zone.GetAmbiguousTimeOffsets(local).Min() : reader.Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
