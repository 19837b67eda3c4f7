using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>Free text, one entry per line asked for.</summary>
public sealed record TextInput(IReadOnlyList<string> Lines) : AnswerInput
{
    public static TextInput Of(FreeTextForm form, AnswerValue? value) => new(Fill(form, value is TextAnswer text ? text.Lines : []));

    public static TextInput Of(FreeTextForm form, IFormCollection posted) =>
        new([.. Enumerable.Range(0, form.Lines).Select(line => Text(posted, Fields.Line(line)) ?? "")]);

    /// <summary>Empty lines in between are left out.</summary>
    public override AnswerValue? Read(FormErrors errors, Reader reader)
    {
        string[] written = [.. Lines.Where(line => line.Length > 0)];
        return written.Length == 0 ? null : new TextAnswer(written);
    }

    private static string[] Fill(FreeTextForm form, IReadOnlyList<string> lines) =>
        [.. Enumerable.Range(0, form.Lines).Select(line => line < lines.Count ? lines[line] : "")];
}
