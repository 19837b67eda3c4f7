using FourPer1000.Collab.Demonstration;
using FourPer1000.Collab.Web.Features.Mailbox;
using Microsoft.Extensions.Options;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>On the first start of a demonstration its weeks are played through the use cases.</summary>
internal sealed class PlayDemonstration(IServiceProvider host, IOptions<DemonstrationOptions> demonstration) : IPreparation
{
    public Task Prepare(CancellationToken cancel) =>
        demonstration.Value.Enabled ? DemonstrationProgramme.Play(host, cancel) : Task.CompletedTask;
}

/// <summary>Tells the person at the console whom the demonstration knows and how to become one of them.</summary>
internal sealed class DemonstrationNotice(IOptions<DemonstrationOptions> demonstration, IOptions<SiteOptions> site, MailboxDoor mailbox) : IStartNotice
{
    public Task<IReadOnlyList<string>> Lines(CancellationToken cancel) => Task.FromResult<IReadOnlyList<string>>(
        demonstration.Value.Enabled
            ?
            [
                $"Demonstration. Sign in at {site.Value.At("/sign-in")} as",
                $"  {DemonstrationPeople.Participant} (participant, three open rounds)",
                $"  {DemonstrationPeople.Moderator("F3")} (moderator of F3; also .a1 and .b4)",
                $"  {DemonstrationPeople.Secretariat} (Executive Secretariat)",
                .. mailbox.IsOpen ? [$"and read the mail with the way in at {site.Value.At("/mailbox")}"] : Array.Empty<string>(),
            ]
            : []);
}
