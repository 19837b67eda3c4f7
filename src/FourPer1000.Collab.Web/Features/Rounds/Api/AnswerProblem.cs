using System.Text.Json.Serialization;
using FourPer1000.Collab.Answers;

namespace FourPer1000.Collab.Web.Features.Rounds.Api;

/// <summary>Why an answer was not saved, as application/problem+json (RFC 9457). Nothing was written.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Title">A sentence in the reader's language, for people.</param>
public sealed record AnswerProblem(int Status, string Code, string Title)
{
    public string Type => $"/about/problems#{Code}";

    /// <summary>Since when the round takes no answers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? Since { get; init; }

    /// <summary>The answer that was sent, with the revision it was based on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StoredAnswer? Yours { get; init; }

    /// <summary>The answer that stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StoredAnswer? Theirs { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AnswerFieldProblem>? Errors { get; init; }

    internal static AnswerProblem NotFound(Tongue tongue) => Of(404, "answer.not-found", ApiTexts.NotFound, tongue);

    internal static AnswerProblem ForeignOrigin(Tongue tongue) => Of(400, "answer.foreign-origin", ApiTexts.ForeignOrigin, tongue);

    internal static AnswerProblem Unreadable(Tongue tongue) => Of(400, "answer.unreadable", ApiTexts.Unreadable, tongue);

    internal static AnswerProblem TooLarge(Tongue tongue) => Of(413, "answer.too-large", ApiTexts.TooLarge, tongue);

    internal static AnswerProblem NotJson(Tongue tongue) => Of(415, "answer.not-json", ApiTexts.NotJson, tongue);

    internal static AnswerProblem Closed(SaveOutcome.Closed closed, Tongue tongue) =>
        Of(409, "round.closed", ApiTexts.Closed, tongue) with { Since = closed.Since };

    internal static AnswerProblem ConsentMissing(Tongue tongue) => Of(409, "consent.missing", ApiTexts.ConsentMissing, tongue);

    internal static AnswerProblem Stale(StoredAnswer yours, StoredAnswer theirs, Tongue tongue) =>
        Of(409, "answer.stale", ApiTexts.Stale, tongue) with { Yours = yours, Theirs = theirs };

    internal static AnswerProblem Invalid(SaveOutcome.Invalid invalid, Tongue tongue) =>
        Of(422, "answer.invalid", ApiTexts.Invalid, tongue) with { Errors = [.. invalid.Errors.Select(error => AnswerFieldProblem.Of(error, tongue))] };

    private static AnswerProblem Of(int status, string code, Phrase title, Tongue tongue) => new(status, code, title[tongue]);
}

/// <summary>What is wrong with one field, in the reader's language.</summary>
public sealed record AnswerFieldProblem(string Field, string Code, string Message)
{
    internal static AnswerFieldProblem Of(FieldError error, Tongue tongue) =>
        new(error.Field, error.Code, error.Sentence.With(tongue, [.. error.Values]));
}
