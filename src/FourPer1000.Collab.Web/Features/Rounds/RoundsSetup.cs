using FourPer1000.Collab.Web.Features.Rounds.Api;
using FourPer1000.Collab.Web.Features.Rounds.Calendar;
using FourPer1000.Collab.Web.Features.Rounds.Overview;
using FourPer1000.Collab.Web.Features.Rounds.Own;
using FourPer1000.Collab.Web.Features.Rounds.Receipts;
using FourPer1000.Collab.Web.Features.Rounds.Sheets;

namespace FourPer1000.Collab.Web.Features.Rounds;

public static class RoundsSetup
{
    /// <summary>What a panelist reads; what a panelist does are use cases of the core.</summary>
    public static void AddRounds(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<MyRounds>();
        builder.Services.AddScoped<MyWritings>();
        builder.Services.AddScoped<AnswerSheets>();
        builder.Services.AddScoped<StoredAnswers>();
        builder.Services.AddScoped<SealedReceipts>();
    }

    public static void MapRounds(this WebApplication app)
    {
        app.MapAnswers();
        app.MapReceipts();
        app.MapCalendar();
        app.MapOwnRecord();
    }
}
