using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace FourPer1000.Collab.Web.Features.Rounds.Api;

/// <summary>Reads a save: from one of our own pages, JSON, and small.</summary>
internal static class AnswerRequest
{
    /// <summary>Two texts of 4,000 characters each and what stands around them.</summary>
    public const int LargestBody = 16 * 1024;

    public static async ValueTask<(AnswerBody? Body, AnswerProblem? Problem)> Read(HttpContext context, Tongue tongue)
    {
        if (!OwnPage.Sent(context.Request))
        {
            return (null, AnswerProblem.ForeignOrigin(tongue));
        }

        if (!context.Request.HasJsonContentType())
        {
            return (null, AnswerProblem.NotJson(tongue));
        }

        return context.Request.ContentLength > LargestBody ? (null, AnswerProblem.TooLarge(tongue)) : await ReadBody(context, tongue);
    }

    private static async ValueTask<(AnswerBody?, AnswerProblem?)> ReadBody(HttpContext context, Tongue tongue)
    {
        var reader = context.Request.BodyReader;
        var read = await reader.ReadAtLeastAsync((int)(context.Request.ContentLength ?? LargestBody) + 1, context.RequestAborted);
        if (!read.IsCompleted || read.Buffer.Length > LargestBody)
        {
            reader.AdvanceTo(read.Buffer.End);
            return (null, AnswerProblem.TooLarge(tongue));
        }

        var understood = TryParse(read.Buffer, out var body);
        reader.AdvanceTo(read.Buffer.End);
        return understood ? (body, null) : (null, AnswerProblem.Unreadable(tongue));
    }

    private static bool TryParse(in ReadOnlySequence<byte> utf8, [NotNullWhen(true)] out AnswerBody? body)
    {
        try
        {
            var json = new Utf8JsonReader(utf8);
            body = JsonSerializer.Deserialize(ref json, AnswerJson.Default.AnswerBody);
            return body is { BaseRevision: >= 0 } && body.SaveId != Guid.Empty && !json.Read();
        }
        catch (JsonException)
        {
            body = null;
            return false;
        }
    }
}
