using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.RealTime;
using FourPer1000.Collab.Studies.Subgroups;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>The result of the previous round for one item.</summary>
internal sealed record Before(Guid RoundItemId, int Round, ItemFigures Figures, SubgroupSplit? Split, Guid VersionId, Translated Statement)
{
    public Feedback For(RoundItem item, Protocol protocol, OwnAnswer? own) => new(
        Round,
        GroupFigures.Of(Figures, protocol.K),
        own,
        item.ItemVersionId == VersionId ? null : Statement)
    {
        Split = Split,
        Scales = Figures is RatingFigures rating ? [.. rating.Scales.Select(scale => scale.Scale)] : [],
    };
}

/// <summary>What a real-time round shows of itself to those who have answered.</summary>
internal static class RealTimeFeedback
{
    public static Feedback Of(Batch? batch, RoundItem item, Protocol protocol, OwnAnswer own) => new(
        Round: 0,
        batch is null ? null : GroupFigures.Of(batch.Figures, protocol.K),
        own,
        Wording: null)
    {
        Scales = item.ItemVersion.Form is RatingForm rating ? rating.Scales : [],
        Batch = new ShownBatch(batch?.Id, batch?.Number ?? 0, batch?.ReleasedAt),
    };
}
