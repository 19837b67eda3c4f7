namespace FourPer1000.Collab.Studies.Subgroups;

/// <summary>By what a panel is divided when its answers are also shown for groups.</summary>
public enum SubgroupBy
{
    /// <summary>The panel is shown as a whole only.</summary>
    Nothing,

    /// <summary>By the college that the account names.</summary>
    College,

    /// <summary>By the region that the account names.</summary>
    Region,

    /// <summary>Those who know well what the item is about, in their own judgement (<see cref="Panels.SelfRating"/>), and the others.</summary>
    Expertise,
}
