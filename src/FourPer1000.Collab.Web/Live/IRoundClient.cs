namespace FourPer1000.Collab.Web.Live;

/// <summary>What the server says to an open page.</summary>
public interface IRoundClient
{
    /// <summary>A topic changed. The message says no more than its name: the page reads again what it may see.</summary>
    Task Changed(string topic);
}
