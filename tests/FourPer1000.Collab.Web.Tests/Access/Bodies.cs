using System.Net.Http.Json;

namespace FourPer1000.Collab.Web.Tests.Access;

/// <summary>What is sent to the API.</summary>
internal static class Bodies
{
    public static JsonContent AnAnswer() => JsonContent.Create(new
    {
        saveId = Guid.NewGuid(),
        baseRevision = 0,
        value = new { kind = "rating", marks = new[] { 8, 7 } },
    });
}
