using System.Text.Json.Serialization;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Demonstration.Files;

/// <summary>The demonstration study as its file has it: what is asked in three task forces, and by which rules it is decided.</summary>
internal sealed record StudyFile(FileStudy Study, FileRules ConsensusRules, IReadOnlyList<FileScale> Scales, IReadOnlyList<FileTaskForce> TaskForceStudies)
{
    public FileTaskForce Of(string taskForce) => TaskForceStudies.Single(study => study.TaskForce == taskForce);
}

/// <summary>What the whole study says about itself.</summary>
internal sealed record FileStudy(FileText Notice);

/// <summary>A text in the three languages; all of them were written for this project.</summary>
internal sealed record FileText(string En, string Fr, string Es)
{
    [JsonIgnore]
    public Translated Text => Translated.Of(En, Fr, Es);
}

internal sealed record FileTaskForce(
    string TaskForce,
    FileText Title,
    FileText Intro,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<FileActivity> Activities,
    IReadOnlyList<FileStatement> Statements,
    IReadOnlyList<FileRound> Rounds)
{
    public FileRound Round(RoundTheme theme) => Rounds.Single(round => round.Number == (int)theme + 1);

    /// <summary>The other wording of a statement that the file has for the second look.</summary>
    public FileStatement? RewordingOf(string statement) => Statements.SingleOrDefault(other => other.Replaces == statement);
}

internal sealed record FileActivity(string Key, string Category, FileText Title, FileText Description);

/// <param name="Replaces">The statement of which this is another wording.</param>
internal sealed record FileStatement(string Key, FileText Text, string? Replaces = null);

internal sealed record FileRound(int Number, FileText Title, FileText Purpose, FileText Instructions, int OpenDays, IReadOnlyList<FileQuestion> Questions);

/// <summary>A question; which members it has depends on its type.</summary>
internal sealed record FileQuestion(
    string Key,
    string Type,
    FileText Text,
    bool Required = false,
    string? BasedOn = null,
    string? ItemKind = null,
    IReadOnlyList<string>? Dimensions = null,
    int MaxItems = 1,
    EstimateRole? Role = null,
    int? Year = null,
    FileText? Unit = null,
    double Min = 0,
    double Max = 0,
    int Decimals = 0,
    string? Form = null);

internal sealed record FileScale(
    string Key, string Kind, FileText Label, int Max = 0, IReadOnlyList<FileAnchor>? Anchors = null, bool AllowCannotJudge = false, IReadOnlyList<FileOption>? Options = null);

internal sealed record FileAnchor(int Value, FileText Label);

internal sealed record FileOption(string Value, FileText Label);

internal sealed record FileRules(int MinAnswers, RatingRules Rating9, RatingRules Agree5, NumericRules Numeric, StabilityRules Stability);

/// <summary>The rules of a scale: for, against and, on nine points, split.</summary>
internal sealed record RatingRules(ShareRule In, ShareRule Out, SplitRule? Dissent = null);

/// <summary>The file says "band" for a range of nine points and "values" for a list of five; both are the ends of a band here.</summary>
internal sealed record ShareRule(Rational ShareAtLeast, Band? Band = null, Band? Values = null, Rational? IqrAtMost = null)
{
    [JsonIgnore]
    public Band Range => Band ?? Values.GetValueOrDefault();
}

internal sealed record SplitRule(Rational EachShareAtLeast);

internal sealed record NumericRules(Rational RelativeIqrAtMost);

internal sealed record StabilityRules(int OrdinalMedianChangeAtMost, Rational ShareUnchangedAtLeast);
