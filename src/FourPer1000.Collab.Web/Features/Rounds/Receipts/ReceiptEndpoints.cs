using System.Text;
using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Web.Components.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FourPer1000.Collab.Web.Features.Rounds.Receipts;

/// <summary>The two files with which a receipt is checked: the person's own, and the list of the round.</summary>
public static class ReceiptEndpoints
{
    public static void MapReceipts(this IEndpointRouteBuilder app)
    {
        app.MapGet("/rounds/{roundId:guid}/receipt.json", Own).RequireAuthorization();
        app.MapGet("/rounds/{roundId:guid}/receipts.txt", List).AllowAnonymous();
    }

    private static async Task<FileContentHttpResult> Own(Guid roundId, HttpContext context, OwnReceipts receipts)
    {
        var file = await receipts.Of(roundId, context.Reader().Person, context.RequestAborted);
        return TypedResults.File(file.ToJson(), "application/json", $"receipt-round-{file.RoundNumber}-{file.Code[..8]}.json");
    }

    private static async Task<FileContentHttpResult> List(Guid roundId, HttpContext context, SealedReceipts receipts)
    {
        var list = (await receipts.Of(roundId, context.Reader().Person, context.RequestAborted)).List ?? throw new Absent("receipts");
        return TypedResults.File(Encoding.UTF8.GetBytes(list.Text), "text/plain; charset=utf-8", $"receipts-{roundId}.txt");
    }
}
