using System.Text.RegularExpressions;
using FourPer1000.Collab.Browser.Tests.Checks;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Journeys;

/// <summary>One whole Delphi, from the first idea of a moderator to an Activity in the plan, as five people see it in their browsers.</summary>
public sealed class WholeRunTests(CollabHost host)
{
    private const string Study = "Soils in school gardens";
    private const string Activity = "Plant a hedge around every school garden";

    [Fact]
    public async Task A_study_runs_from_its_design_to_an_Activity_in_the_plan()
    {
        await using var moderator = new Moderator(await Visitor.Of(host, People.Moderator));
        await moderator.Design(Study);
        await moderator.WriteConsent();
        await moderator.PlanRound(1);
        await moderator.AddActivity("HEDGE", Activity, "Planter une haie autour de chaque jardin scolaire", "Plantar un seto en cada huerto escolar");
        await moderator.AddTarget("SHARE", "Which share of schools by 2030?", "Quelle part des écoles d’ici 2030 ?", "¿Qué parte de las escuelas en 2030?");
        await moderator.AddQuestion("IDEAS", "What else?", "Quoi d’autre ?", "¿Qué más?");
        await moderator.Invite(
            ("amara.okoye@example.org", "Amara Okoye", "en"),
            ("jeanne.lemaire@example.org", "Jeanne Lemaire", "fr"),
            ("lucia.rojas@example.org", "Lucía Rojas", "es"));

        await using var amara = await Panelist.At(host, "amara.okoye@example.org", PanelWords.English);
        await using var jeanne = await Panelist.At(host, "jeanne.lemaire@example.org", PanelWords.French);
        await using var lucia = await Panelist.At(host, "lucia.rojas@example.org", PanelWords.Spanish);
        await amara.Join(SigningIn.SignInByLink);
        await jeanne.Join(SigningIn.SignInByCode);
        await lucia.Join(SigningIn.SignInByLink);

        await moderator.OpenRound(1);
        await moderator.Waits();
        await Answer(amara, "ideas and first ratings", importance: 8, best: 20);
        await Assertions.Expect(moderator.Participation).ToContainTextAsync("1 of 3");
        await Answer(jeanne, "idées et premières notations", importance: 9, best: 30);
        await Answer(lucia, "ideas y primeras valoraciones", importance: 2, best: 80);
        await Assertions.Expect(moderator.Participation).ToContainTextAsync("3 of 3");
        Assert.True(await moderator.Visitor.HasStayed());

        await amara.Visitor.Visit("/rounds");
        await amara.OpenRound("ideas and first ratings");
        await amara.Visitor.Stays();
        await moderator.Extend("The harvest took longer");
        await amara.Visitor.Sees("The harvest took longer");
        await moderator.Close(1, "Everybody has answered");
        await amara.Visitor.Sees("This round is closed.");
        await moderator.Publish(1, "One of us doubts it.", "L’une de nous en doute.", "Una de nosotras lo duda.");
        await amara.Visitor.Sees("Read the results");
        Assert.True(await amara.Visitor.HasStayed());
        await amara.Visitor.Follow("Read the results");
        await amara.Visitor.Sees("One of us doubts it.");
        await amara.Visitor.LooksRight();

        await moderator.PlanRound(2);
        await moderator.OpenRound(2);
        await Reconsider(amara, "second look with feedback");
        await Reconsider(jeanne, "nouvel avis avec retour");
        await ChangeMind(lucia, "nueva valoración con retroalimentación");
        await moderator.Close(2, "Everybody has answered");
        await moderator.Publish(2, "We agree on the hedge.", "Nous sommes d’accord sur la haie.", "Coincidimos en el seto.");

        await using var secretary = await Visitor.Of(host, People.Secretariat);
        await secretary.Visit("/proposals");
        await secretary.Stays();
        await moderator.DraftProposals();
        await moderator.HandIn(Activity);
        await secretary.Sees(Activity);
        Assert.True(await secretary.HasStayed());
        await secretary.LooksRight();
        await Accept(secretary);

        await using var reader = await Visitor.At(host, options => options.ColorScheme = ColorScheme.Dark);
        await reader.Visit("/plan");
        await reader.Sees(Activity);
        await reader.LooksRight();
        await reader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex(Regex.Escape(Activity)) }).First.ClickAsync();
        await reader.Sees("The panel agrees, and it costs little.");
        await reader.LooksRight();
        await reader.Visit("/dashboard");
        await reader.LooksRight();

        foreach (var visitor in new[] { moderator.Visitor, amara.Visitor, jeanne.Visitor, lucia.Visitor, secretary, reader })
        {
            visitor.HasNothingToComplainOf();
        }
    }

    /// <summary>Every item of the first round, with a reason, checked and sent.</summary>
    private static async Task Answer(Panelist panelist, string round, int importance, int best)
    {
        await panelist.OpenRound(round);
        await panelist.Agree();
        await panelist.OpenRound(round);
        await panelist.Start();
        await panelist.Visitor.LooksRight();
        await panelist.Rate(importance, 7);
        await panelist.Explain($"Because {importance}");
        await panelist.IsSaved();
        await panelist.Continue();
        await panelist.Estimate(best - 10, best, best + 10);
        await panelist.Visitor.LooksRight();
        await panelist.Continue();
        await panelist.Suggest("Water first");
        await panelist.Continue();
        await panelist.CheckAndSend(1);
    }

    /// <summary>The group's answer and one's own stand beside the items asked again; one's own are kept.</summary>
    private static async Task Reconsider(Panelist panelist, string round)
    {
        await SeeTheGroup(panelist, round);
        await panelist.KeepAnswer();
        await panelist.KeepAnswer();
        await panelist.CheckAndSend(2);
    }

    private static async Task ChangeMind(Panelist panelist, string round)
    {
        await SeeTheGroup(panelist, round);
        await panelist.Rate(8, 7);
        await panelist.Continue();
        await panelist.Estimate(15, 25, 35);
        await panelist.Continue();
        await panelist.CheckAndSend(2);
    }

    private static async Task SeeTheGroup(Panelist panelist, string round)
    {
        await panelist.OpenRound(round);
        await panelist.Start();
        await Assertions.Expect(panelist.Visitor.Page.Locator("section[aria-labelledby=feedback] svg").First).ToBeVisibleAsync();
        await Assertions.Expect(panelist.Visitor.Page.Locator("#mark0 .prev")).ToHaveCountAsync(1);
        await panelist.Visitor.LooksRight();
    }

    private static async Task Accept(Visitor secretary)
    {
        await secretary.Page.GetByRole(AriaRole.Link, new() { Name = Activity }).First.ClickAsync();
        await secretary.LooksRight();
        await secretary.Page.Locator("[name=kind][value=Accept]").CheckAsync(new() { Force = true });
        await secretary.Page.Locator("[name=reason]").FillAsync("The panel agrees, and it costs little.");
        await secretary.Press("Record the decision");
        await secretary.Page.WaitForURLAsync("**done=decided");
        await secretary.LooksRight();
    }
}
