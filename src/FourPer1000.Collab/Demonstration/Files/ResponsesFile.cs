namespace FourPer1000.Collab.Demonstration.Files;

/// <summary>The synthetic answers: every list has one value per panelist, in the order of the panel; null is "cannot judge".</summary>
internal sealed record ResponsesFile(IReadOnlyList<FilePanelist> Panellists, IReadOnlyList<FileResponses> Responses)
{
    public FileResponses Of(string taskForce) => Responses.Single(responses => responses.TaskForce == taskForce);
}

internal sealed record FilePanelist(string Key, string DisplayName, string College, string Region, string Language);

internal sealed record FileResponses(string TaskForce, FileAnswers Round2, FileAnswers Round3);

/// <param name="Ranking">By panelist: the keys of all activities, the first one best.</param>
/// <param name="Numeric">By question; a second look answers under a key of its own, in the same place.</param>
internal sealed record FileAnswers(
    IReadOnlyDictionary<string, IReadOnlyList<int?>> Importance9,
    IReadOnlyDictionary<string, IReadOnlyList<int?>> Feasibility9,
    IReadOnlyDictionary<string, IReadOnlyList<int?>> Agree5,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Ranking,
    IReadOnlyDictionary<string, IReadOnlyList<double?>> Numeric);
