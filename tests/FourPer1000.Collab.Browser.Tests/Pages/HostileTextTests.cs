using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;

namespace FourPer1000.Collab.Browser.Tests.Pages;

/// <summary>Whatever people write stands on pages as they wrote it, and does nothing.</summary>
public sealed class HostileTextTests
{
    private const string Harm = "</title> <img src=x onerror=harmed=1> <script>harmed=1</script> <svg onload=harmed=1> \"'><a href=\"javascript:harmed=1\">[x](javascript:harmed=1) ${harmed=1} {{harmed=1}}";

    private static readonly string[] SelfMade = ["img[src=x]", "svg[onload]", "[onerror]", "a[href^='javascript:' i]", "script:not([src])"];

    [Fact]
    [Trait("Case", "E1")]
    public async Task Markup_in_names_titles_questions_options_and_reasons_is_only_text()
    {
        await using var host = await CollabHost.Empty();
        var round = await AHostileRound(host);
        await using var panelist = await SignedIn(host, round.Study.Panel[0]);
        await IsHarmless(panelist, $"/rounds/{round.Id}");
        await IsHarmless(panelist, $"/rounds/{round.Id}/items/{round.Items[0]}");
        await IsHarmless(panelist, $"/rounds/{round.Id}/check");
        await IsHarmless(panelist, $"/results/{round.Id}");
        await IsHarmless(panelist, "/account");

        await using var moderator = await SignedIn(host, round.Study.Moderator);
        await IsHarmless(moderator, $"/moderate/studies/{round.Study.Id}");
        await IsHarmless(moderator, $"/moderate/studies/{round.Study.Id}/panel");
        panelist.HasNothingToComplainOf();
        moderator.HasNothingToComplainOf();
    }

    /// <summary>Closed and published, with a reason from everybody, so that every page has something to show.</summary>
    private static async Task<RoundInHand> AHostileRound(CollabHost host)
    {
        var moderator = await host.Given.AModerator("D1");
        var plan = new StudyPlan("D1", Text.Same(Harm), Text.Same(Harm), Protocols.Usual(k: 3));
        var study = await host.Platform.Do((DesignStudy design) => design.Now(plan, moderator));
        await host.Given.AConsentText(study.Id, moderator, Harm);
        var panel = await host.Given.APanel(study.Id, moderator, panelists: 4);
        await host.Platform.Do((EditProfile edit) => edit.Now(new Profile(Harm, Tongue.En, "UTC", College: null, Region: null), panel[0]));
        var item = AnItem.Statement("HARM") with { Heading = Text.Same(Harm), Statement = Text.Same(Harm), Background = Text.Same(Harm) };
        var round = await host.Given.AnOpenRound(new StudyInHand(study.Id, "D1", moderator, panel), [item]);
        foreach (var person in panel)
        {
            await host.Platform.Save(round, person, round.Items[0], new RatingAnswer([4]), reason: Harm);
        }

        await host.Platform.Do((CloseRound close) => close.Now(round.Id, Harm, moderator));
        await host.Platform.Do((PublishRound publish) => publish.Now(round.Id, Text.Same(Harm), moderator));
        return round;
    }

    private static async Task<Visitor> SignedIn(CollabHost host, Person person)
    {
        var visitor = await Visitor.At(host);
        await visitor.SignInAs(host, person);
        return visitor;
    }

    private static async Task IsHarmless(Visitor visitor, string path)
    {
        await visitor.Visit(path);
        await Assertions.Expect(visitor.Page.Locator("body")).ToContainTextAsync("harmed=1");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => typeof harmed === 'undefined'"), $"{path} ran what was written.");
        foreach (var selector in SelfMade)
        {
            await Assertions.Expect(visitor.Page.Locator(selector)).ToHaveCountAsync(0);
        }
    }
}
