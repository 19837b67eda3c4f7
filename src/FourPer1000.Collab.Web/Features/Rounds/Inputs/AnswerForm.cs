using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Web.Components.Forms;
using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Features.Rounds.Sheets;

namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>The form of the item page, as stored or as typed.</summary>
/// <param name="SaveId">Made when the page was rendered, so that pressing the button twice is one save.</param>
/// <param name="BaseRevision">The revision that the page showed.</param>
public sealed record AnswerForm(Guid SaveId, int BaseRevision, AnswerInput Input, string? Reason, ReasonSide? Side)
{
    /// <summary>In real time: the batch that stood on the page when it was sent.</summary>
    public Guid? Shown { get; init; }

    public static AnswerForm Of(SheetItem item, Reader reader) => new(
        Guid.NewGuid(),
        item.Own?.Revision ?? 0,
        AnswerInput.Of(item.Version.Form, item.Own?.Value, reader),
        item.Own?.Reason,
        item.Own?.Side);

    public static AnswerForm Of(SheetItem item, IFormCollection posted) => new(
        Guid.TryParse(posted[Fields.SaveId], CultureInfo.InvariantCulture, out var saveId) ? saveId : Guid.NewGuid(),
        int.TryParse(posted[Fields.BaseRevision], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0,
        AnswerInput.Of(item.Version.Form, posted),
        posted[Fields.Reason].FirstOrDefault() is { } reason && !string.IsNullOrWhiteSpace(reason) ? Lines(reason) : null,
        SideOf(posted[Fields.Side]))
    {
        Shown = Guid.TryParse(posted[Fields.Shown], CultureInfo.InvariantCulture, out var shown) ? shown : null,
    };

    /// <summary>The form once more, as a change of the revision that stands now.</summary>
    public AnswerForm OnTopOf(int revision) => this with { SaveId = Guid.NewGuid(), BaseRevision = revision };

    /// <returns>Null when something typed cannot be read; the errors say what.</returns>
    public AnswerDraft? Read(FormErrors errors, Reader reader)
    {
        var value = Input.Read(errors, reader);
        return errors.Any ? null : new AnswerDraft(SaveId, BaseRevision, value, Reason, Side, reader.Tongue, Shown);
    }

    /// <summary>Whether a draft says what is stored already, so that there is nothing to save.</summary>
    public static bool SaysWhatIsStored(AnswerDraft draft, OwnAnswer? stored) =>
        draft.BaseRevision == (stored?.Revision ?? 0)
        && (draft.Value is { } value ? JsonColumn.Write(value) : null) == stored?.Json
        && draft.Reason == stored?.Reason
        && draft.Side == stored?.Side;

    public static string Write(ReasonSide side) => side.ToString().ToLowerInvariant();

    /// <summary>A form sends line ends as two letters, a script as one; stored is one.</summary>
    private static string Lines(string text) => text.Trim().ReplaceLineEndings("\n");

    private static ReasonSide? SideOf(string? text) =>
        Enum.GetValues<ReasonSide>().Where(side => Write(side) == text).Select(side => (ReasonSide?)side).FirstOrDefault();
}
