namespace FourPer1000.Collab.Live;

/// <summary>Carries announcements to the other instances of the program. What is lost on the way is healed by pages that read again.</summary>
public interface ILiveCarrier
{
    /// <summary>Tells the other instances.</summary>
    Task Carry(IReadOnlyCollection<Topic> topics, CancellationToken cancel);

    /// <summary>Receives what other instances tell, until cancelled or the connection breaks.</summary>
    /// <param name="listening">Called once as soon as nothing more is missed.</param>
    /// <param name="received">Called for each announcement of another instance.</param>
    Task Receive(Func<Task> listening, Func<IReadOnlyCollection<Topic>, Task> received, CancellationToken cancel);
}
