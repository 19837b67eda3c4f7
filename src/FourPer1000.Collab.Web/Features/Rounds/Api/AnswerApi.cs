using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds.Api;

/// <summary>
/// The answers of the person who is signed in. Saving is the hot path of the platform: no database context, no filters, generated JSON;
/// rights and the state of the round are checked by the writer in the transaction that stores the answer.
/// </summary>
public static class AnswerApi
{
    public static void MapAnswers(this IEndpointRouteBuilder app)
    {
        var answers = app.MapGroup("/api/v1/rounds/{roundId:guid}/answers/{roundItemId:guid}").RequireAuthorization();
        answers.MapPut("", Save)
            .Produces<SavedAnswer>()
            .Produces<AnswerProblem>(409, AnswerReply.ProblemType)
            .Produces<AnswerProblem>(422, AnswerReply.ProblemType);
        answers.MapGet("", Read).Produces<StoredAnswer>().Produces<AnswerProblem>(404, AnswerReply.ProblemType);
    }

    private static async Task Save(Guid roundId, Guid roundItemId, HttpContext context, SaveAnswer saveAnswer)
    {
        var reader = context.Reader();
        var (body, problem) = await AnswerRequest.Read(context, reader.Tongue);
        if (body is null)
        {
            await context.Reply(problem!);
            return;
        }

        if (!OwnPage.IsFor(reader.Person, context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var draft = new AnswerDraft(body.SaveId, body.BaseRevision, body.Value, body.Reason, body.Side, reader.Tongue, body.Shown);
        await context.Reply(body, await saveAnswer.Now(reader.Person.AccountId!.Value, roundId, roundItemId, draft, context.RequestAborted), reader.Tongue);
    }

    private static async Task Read(Guid roundId, Guid roundItemId, HttpContext context, StoredAnswers answers)
    {
        var reader = context.Reader();
        var stored = await answers.Find(reader.Person, roundId, roundItemId, context.RequestAborted);
        await (stored is null ? context.Reply(AnswerProblem.NotFound(reader.Tongue)) : context.Reply(200, stored, AnswerJson.Default.StoredAnswer));
    }
}
