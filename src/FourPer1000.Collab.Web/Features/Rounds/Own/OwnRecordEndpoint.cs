using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Web.Components.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FourPer1000.Collab.Web.Features.Rounds.Own;

/// <summary>What the platform keeps of the person who asks, as one file to take home.</summary>
public static class OwnRecordEndpoint
{
    public static void MapOwnRecord(this IEndpointRouteBuilder app) => app.MapGet("/studies/{studyId:guid}/my-data.zip", Download).RequireAuthorization();

    private static async Task<FileContentHttpResult> Download(Guid studyId, HttpContext context, OwnRecords records)
    {
        var own = await records.Of(studyId, context.Reader().Person, context.RequestAborted);
        return TypedResults.File(OwnRecordFiles.Zip(own), "application/zip", $"my-data-{own.TaskForce}.zip");
    }
}
