namespace FourPer1000.Collab.Visibility;

/// <summary>
/// How many took part in a round, as far as the panel and the public may know. A count of 1 to k-1 people is not told, and neither is one that
/// gives such a count when another is subtracted from it: of "11 of 12 answered" everybody would know that one person did not.
/// </summary>
/// <param name="Responded">Who answered; the number that every result rests on, so it is told first.</param>
/// <param name="PanelSize">Who was in the panel.</param>
/// <param name="Submitted">Who sent the sheet.</param>
public sealed record ParticipationRelease(int? Responded, int? PanelSize, int? Submitted)
{
    public static ParticipationRelease Of(int panelSize, int responded, int submitted, int k)
    {
        var told = new List<int>();
        return new ParticipationRelease(Tell(responded), Tell(panelSize), Tell(submitted));

        int? Tell(int count)
        {
            if (told.Append(0).Any(other => Math.Abs(count - other) is var difference && difference > 0 && difference < k))
            {
                return null;
            }

            told.Add(count);
            return count;
        }
    }
}
