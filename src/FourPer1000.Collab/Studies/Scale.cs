namespace FourPer1000.Collab.Studies;

/// <summary>A labelled rating scale with points 1 to <see cref="Points"/>.</summary>
/// <param name="Key">The name by which items and rules refer to it, such as <c>importance9</c>.</param>
/// <param name="Points">2 to 11.</param>
/// <param name="Label">What is rated, such as "Importance".</param>
/// <param name="Anchors">The words at some or all of the points.</param>
/// <param name="AllowsCannotJudge">Whether "I cannot judge this" stands beside the points; it is no point of the scale.</param>
public sealed record Scale(string Key, int Points, Translated Label, IReadOnlyList<Anchor> Anchors, bool AllowsCannotJudge = true)
{
    public const int FewestPoints = 2;
    public const int MostPoints = 11;
}

/// <summary>The words at one point of a scale.</summary>
public sealed record Anchor(int Value, Translated Label);
