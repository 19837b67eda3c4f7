using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>The vote that is picked; null for none.</summary>
public sealed record YesNoInput(string? Picked) : AnswerInput
{
    public static readonly IReadOnlyList<Vote> Votes = Enum.GetValues<Vote>();

    public static YesNoInput Of(AnswerValue? value) => new(value is YesNoAnswer answer ? Write(answer.Vote) : null);

    public static YesNoInput Of(IFormCollection posted) => new(Text(posted, Fields.Option));

    public override AnswerValue? Read(FormErrors errors, Reader reader)
    {
        var vote = Votes.Where(vote => Write(vote) == Picked).Select(vote => new YesNoAnswer(vote)).FirstOrDefault();
        if (vote is null && Picked is not null)
        {
            errors.Add(Fields.Option, AnswerErrors.UnknownOption.Sentence);
        }

        return vote;
    }

    public static string Write(Vote vote) => vote.ToString().ToLowerInvariant();
}
