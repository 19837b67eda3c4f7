namespace FourPer1000.Collab.Web.Components.Surfaces;

/// <summary>Whether what a person typed is stored.</summary>
public enum StatusKind
{
    /// <summary>Nothing to save yet.</summary>
    Idle,

    /// <summary>On its way.</summary>
    Saving,

    /// <summary>Stored.</summary>
    Ok,

    /// <summary>Not sent yet, kept on this device.</summary>
    Hold,

    /// <summary>Refused: the round is closed.</summary>
    Bad,

    /// <summary>Not stored: what was typed has to be put right.</summary>
    Wrong,

    /// <summary>Changed on another device in the meantime.</summary>
    Two,
}
