using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>One item of a round as a panelist meets it.</summary>
/// <param name="Round">With its study.</param>
/// <param name="TaskForce">The name of the task force.</param>
/// <param name="State">At the moment of the request.</param>
/// <param name="Item">The item.</param>
/// <param name="Places">All items of the round, in order.</param>
/// <param name="Answered">Those of them that the panelist has answered.</param>
public sealed record ItemSheet(
    Round Round, Translated TaskForce, RoundState State, SheetItem Item, IReadOnlyList<Guid> Places, IReadOnlySet<Guid> Answered)
{
    /// <inheritdoc cref="AnswerSheet.AwaitsConsent"/>
    public bool AwaitsConsent { get; init; }

    public bool IsOpen => State == RoundState.Open;

    public bool IsRealTime => Round.Study.Protocol.Kind == StudyKind.RealTime;

    public FeedbackPolicy Policy => Round.Study.Protocol.Feedback;

    /// <summary>The place of the item, from 1.</summary>
    public int Place => Places.Index().First(place => place.Item == Item.Id).Index + 1;

    /// <summary>The next item that is still open; null when this is the last, so that what was skipped is met on the check page and not again and again.</summary>
    public Guid? Next => Places.Skip(Place).Where(place => !Answered.Contains(place)).Select(place => (Guid?)place).FirstOrDefault();
}
