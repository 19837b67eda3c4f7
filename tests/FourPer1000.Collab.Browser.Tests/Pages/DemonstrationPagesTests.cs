using FourPer1000.Collab.Browser.Tests.Checks;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Pages;

/// <summary>
/// Every page of the demonstration that can be reached by links, as each kind of person meets it: one page of each kind, because the
/// hundredth item is built like the first.
/// </summary>
public sealed class DemonstrationPagesTests(CollabHost host)
{
    [Fact]
    public Task The_pages_everybody_sees() => AllLookRight("/", signIn: null, "en-GB");

    [Fact]
    public Task The_pages_everybody_sees_in_French() => AllLookRight("/", signIn: null, "fr-FR");

    [Fact]
    public Task The_pages_of_a_panelist() => AllLookRight("/rounds", People.Participant, "en-GB");

    [Fact]
    public Task The_pages_of_a_panelist_in_Spanish() => AllLookRight("/rounds", People.SpanishParticipant, "es-ES");

    [Fact]
    public Task The_pages_of_a_moderator() => AllLookRight("/moderate", People.Moderator, "en-GB");

    [Fact]
    public Task The_pages_of_the_Secretariat() => AllLookRight("/proposals", People.Secretariat, "en-GB");

    private async Task AllLookRight(string start, string? signIn, string language)
    {
        await using var visitor = await Visitor.At(host, options => options.Locale = language, signIn is null ? null : await host.Sessions.Of(signIn));
        await Walk.From(visitor, start);
        visitor.HasNothingToComplainOf();
    }
}
