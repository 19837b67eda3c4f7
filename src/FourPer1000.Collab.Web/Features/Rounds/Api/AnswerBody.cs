using System.Text.Json.Serialization;
using FourPer1000.Collab.Answers;

namespace FourPer1000.Collab.Web.Features.Rounds.Api;

/// <summary>One answer on its way in. What else a client sends is not read, so it can change nothing.</summary>
/// <param name="SaveId">Made by the client, one for each change; the same again is the same save.</param>
/// <param name="BaseRevision">The revision the person saw before changing it; 0 for none.</param>
/// <param name="Value">The answer; null takes it back. It has to be named: a forgotten field must not erase an answer.</param>
/// <param name="Reason">The argument, if one was given.</param>
/// <param name="Side">Which way the argument speaks.</param>
/// <param name="Shown">In real time: the batch that stood on the page.</param>
public sealed record AnswerBody(
    [property: JsonRequired] Guid SaveId,
    [property: JsonRequired] int BaseRevision,
    [property: JsonRequired] AnswerValue? Value,
    string? Reason = null,
    ReasonSide? Side = null,
    Guid? Shown = null);

/// <summary>What a save gives: the acknowledgement that this revision is stored durably.</summary>
public sealed record SavedAnswer(int Revision, DateTimeOffset SavedAt);

/// <summary>The stored answer of the person who asks; revision 0 and no value where there is none yet.</summary>
public sealed record StoredAnswer(int Revision, DateTimeOffset? SavedAt, AnswerValue? Value, string? Reason, ReasonSide? Side);

/// <summary>An answer that was not saved, because it was changed elsewhere since: both are here, neither is lost.</summary>
public sealed record StaleAnswer(StoredAnswer Yours, StoredAnswer Theirs);
