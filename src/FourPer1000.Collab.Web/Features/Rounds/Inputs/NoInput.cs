using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>A text to read has no fields, and whatever is posted to it says nothing.</summary>
public sealed record NoInput : AnswerInput
{
    public override AnswerValue? Read(FormErrors errors, Reader reader) => null;
}
