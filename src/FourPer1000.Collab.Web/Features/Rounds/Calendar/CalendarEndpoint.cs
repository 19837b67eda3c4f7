using System.Text;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Features.Rounds.Sheets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FourPer1000.Collab.Web.Features.Rounds.Calendar;

/// <summary>The deadline of a round for one's calendar. Who reads along in the calendar learns of a round, and of no person and no answer.</summary>
public static class CalendarEndpoint
{
    public static void MapCalendar(this IEndpointRouteBuilder app) =>
        app.MapGet("/rounds/{roundId:guid}/deadline.ics", Deadline).RequireAuthorization();

    private static async Task<FileContentHttpResult> Deadline(
        Guid roundId, HttpContext context, AnswerSheets sheets, PublicAddress address, TimeProvider clock)
    {
        var reader = context.Reader();
        var round = (await sheets.Of(roundId, reader.Person, context.RequestAborted)).Round;
        var file = new CalendarFile(
            $"round-{round.Id:N}@{new Uri(address.Of("/")).Host}",
            clock.GetUtcNow(),
            round.Deadline!.Value,
            reader.Say(CalendarTexts.Summary, round.Number, round.Study.Title.TextFor(reader.Tongue)),
            reader.Say(CalendarTexts.Description),
            address.Of(Addresses.Round(round.Id)));
        return TypedResults.File(Encoding.UTF8.GetBytes(file.ToString()), "text/calendar; charset=utf-8", $"round-{round.Number}.ics");
    }
}
