using System.Collections.Concurrent;

namespace FourPer1000.Collab.Browser.Tests.Host;

/// <summary>Signs in each person of the demonstration once, for all tests: a second mail would make the first one's link useless.</summary>
public sealed class Sessions(CollabHost host)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> begun = new(StringComparer.Ordinal);

    /// <summary>The cookies of a browser in which the person has signed in.</summary>
    public Task<string> Of(string mail) => begun.GetOrAdd(mail, _ => new Lazy<Task<string>>(() => Begin(mail))).Value;

    private async Task<string> Begin(string mail)
    {
        await using var visitor = await Visitor.At(host);
        await visitor.SignInByCode(mail);
        return await visitor.Context.StorageStateAsync();
    }
}
