namespace FourPer1000.Collab.Web.Components.Surfaces;

/// <summary>The tags of the design system: each is told by its shape and its word before its colour.</summary>
public enum TagKind
{
    Plain,
    Agree,
    Against,
    Split,
    Open,
    Few,
    Go,
    Wait,
    Ask,
    Info,
    Stop,
}
