namespace FourPer1000.Collab.Web.Operations;

/// <summary>Whether the platform shows the demonstration programme, says so on every page, and opens its mailbox to this machine.</summary>
public sealed class DemonstrationOptions
{
    public bool Enabled { get; init; }
}
