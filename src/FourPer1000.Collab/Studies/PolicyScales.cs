namespace FourPer1000.Collab.Studies;

/// <summary>
/// The four questions of a policy Delphi about an option: is it desirable, feasible, important, and how sure is the answer. Four points
/// each and no middle to hide on (Turoff 1970). The first two span the plane on which options are compared.
/// </summary>
public static class PolicyScales
{
    public static IReadOnlyList<Scale> All { get; } =
        [UsualScales.Desirability4, UsualScales.Feasibility4, UsualScales.Importance4, UsualScales.Confidence4];

    public static IReadOnlyList<string> Keys { get; } = [.. All.Select(scale => scale.Key)];

    /// <summary>Whether an item asks for both axes of the plane.</summary>
    public static bool Weighs(ItemForm form) =>
        form is RatingForm rating && rating.Scales.Contains(UsualScales.Desirability4.Key) && rating.Scales.Contains(UsualScales.Feasibility4.Key);
}
