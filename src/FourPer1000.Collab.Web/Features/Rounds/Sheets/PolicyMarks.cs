using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Charts;

namespace FourPer1000.Collab.Web.Features.Rounds.Sheets;

/// <summary>The place of an option on the plane of a policy Delphi, from released numbers.</summary>
internal static class PolicyMarks
{
    /// <returns>Null where one of the two scales was not asked, or is withheld.</returns>
    public static PolicyMark? Of(string label, string name, GroupFigures? group) =>
        group?.Scale(UsualScales.Desirability4.Key)?.Summary is { } desirability && group.Scale(UsualScales.Feasibility4.Key)?.Summary is { } feasibility
            ? new PolicyMark(label, name, Centre.Of(desirability), Centre.Of(feasibility))
            : null;
}
