using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Web.Features.Rounds.Api;

/// <summary>Writes what became of a save.</summary>
internal static class AnswerReply
{
    public const string ProblemType = "application/problem+json";

    public static Task Reply(this HttpContext context, AnswerBody body, SaveOutcome outcome, Tongue tongue) => outcome switch
    {
        SaveOutcome.Saved saved => context.Reply(200, new SavedAnswer(saved.Revision, At(saved.SavedAt)), AnswerJson.Default.SavedAnswer),
        SaveOutcome.Stale stale => context.Reply(AnswerProblem.Stale(Sent(body), Stored(stale.Current), tongue)),
        SaveOutcome.Closed closed => context.Reply(AnswerProblem.Closed(closed, tongue)),
        SaveOutcome.ConsentMissing => context.Reply(AnswerProblem.ConsentMissing(tongue)),
        SaveOutcome.Invalid invalid => context.Reply(AnswerProblem.Invalid(invalid, tongue)),
        _ => context.Reply(AnswerProblem.NotFound(tongue)),
    };

    public static Task Reply(this HttpContext context, AnswerProblem problem) =>
        context.Reply(problem.Status, problem, AnswerJson.Default.AnswerProblem, ProblemType);

    public static async Task Reply<T>(
        this HttpContext context, int status, T value, JsonTypeInfo<T> type, string contentType = "application/json")
    {
        var utf8 = JsonSerializer.SerializeToUtf8Bytes(value, type);
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = utf8.Length;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.BodyWriter.WriteAsync(utf8, context.RequestAborted);
    }

    public static StoredAnswer Stored(Answer answer) => new(
        answer.Revision, At(answer.SavedAt), answer.Value is { } json ? JsonColumn.Read<AnswerValue>(json) : null, answer.Reason, answer.Side);

    private static StoredAnswer Sent(AnswerBody body) => new(body.BaseRevision, SavedAt: null, body.Value, body.Reason, body.Side);

    private static DateTimeOffset At(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds);
}
