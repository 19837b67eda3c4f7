namespace FourPer1000.Collab.Web.Components.Surfaces;

/// <summary>What a panel says before it is read.</summary>
public enum PanelKind
{
    Plain,
    Info,
    Ochre,
    Danger,
    Done,
}
