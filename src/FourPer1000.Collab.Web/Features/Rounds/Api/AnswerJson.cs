using System.Text.Json;
using System.Text.Json.Serialization;
using FourPer1000.Collab.Answers;

namespace FourPer1000.Collab.Web.Features.Rounds.Api;

/// <summary>How the answer API reads and writes JSON: by generated code, because this is the path that takes thousands of saves a second.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    AllowOutOfOrderMetadataProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    NumberHandling = JsonNumberHandling.Strict,
    Converters = [typeof(ReasonSideConverter), typeof(VoteConverter)])]
[JsonSerializable(typeof(AnswerBody))]
[JsonSerializable(typeof(SavedAnswer))]
[JsonSerializable(typeof(StoredAnswer))]
[JsonSerializable(typeof(AnswerProblem))]
internal sealed partial class AnswerJson : JsonSerializerContext;

/// <summary>A side by its name only: a number would be understood as another side one day.</summary>
internal sealed class ReasonSideConverter() : JsonStringEnumConverter<ReasonSide>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);

/// <summary>A vote by its name only.</summary>
internal sealed class VoteConverter() : JsonStringEnumConverter<Vote>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
