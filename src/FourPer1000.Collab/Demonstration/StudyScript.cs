namespace FourPer1000.Collab.Demonstration;

/// <summary>The three rounds that the demonstration's file describes; a study plays some of them, in this order.</summary>
public enum RoundTheme
{
    /// <summary>Open questions, lists of ideas and first estimates.</summary>
    Ideas,

    /// <summary>Activities rated, statements agreed with, an order of priority, targets.</summary>
    Ratings,

    /// <summary>What is not settled once more, with the group's answers beside it.</summary>
    SecondLook,
}

/// <summary>How far a study is played.</summary>
/// <param name="TaskForce">The code of the task force.</param>
/// <param name="PlannedRounds">How many rounds the protocol announces.</param>
/// <param name="Rounds">The rounds that are played.</param>
/// <param name="WithProposals">Whether the last round leads to proposals and to decisions of the Secretariat.</param>
/// <param name="WithEveryKind">Whether items of every kind stand beside those of the file.</param>
public sealed record StudyScript(
    string TaskForce, int PlannedRounds, IReadOnlyList<RoundScript> Rounds, bool WithProposals = false, bool WithEveryKind = false)
{
    /// <summary>One study is finished, one has its second round open, one its first.</summary>
    public static IReadOnlyList<StudyScript> Usual { get; } =
    [
        new(
            "A1",
            PlannedRounds: 2,
            [
                new(RoundTheme.Ratings, OpensOn: -62, Days: 21, PublishedOn: -38),
                new(RoundTheme.SecondLook, OpensOn: -36, Days: 14, PublishedOn: -19),
            ],
            WithProposals: true),
        new(
            "B4",
            PlannedRounds: 2,
            [
                new(RoundTheme.Ratings, OpensOn: -38, Days: 21, PublishedOn: -13),
                new(RoundTheme.SecondLook, OpensOn: -4, Days: 16) { Panelists = ["P02", "P04", "P05", "P06", "P09", "P11"] },
            ],
            WithEveryKind: true),
        new("F3", PlannedRounds: 3, [new(RoundTheme.Ideas, OpensOn: -9, Days: 21) { Panelists = ["P02", "P04", "P07", "P09"] }]),
    ];
}

/// <summary>One round of a script. Days are counted from the day on which the demonstration is played.</summary>
/// <param name="OpensOn">The day of opening.</param>
/// <param name="Days">For how many days it stays open.</param>
/// <param name="PublishedOn">The day on which its results are published; null while it is open.</param>
public sealed record RoundScript(RoundTheme Theme, int OpensOn, int Days, int? PublishedOn = null)
{
    /// <summary>Who answers, by the panelist's key in the file; everybody if empty.</summary>
    public IReadOnlyCollection<string> Panelists { get; init; } = [];

    public bool IsAnsweredBy(string panelist) => Panelists.Count == 0 || Panelists.Contains(panelist);
}
