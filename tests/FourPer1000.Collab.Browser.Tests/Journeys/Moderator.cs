using FourPer1000.Collab.Browser.Tests.Checks;
using FourPer1000.Collab.Browser.Tests.Host;

namespace FourPer1000.Collab.Browser.Tests.Journeys;

/// <summary>A moderator at the desk: designs, invites, watches, extends, closes, publishes, drafts.</summary>
internal sealed class Moderator(Visitor visitor) : IAsyncDisposable
{
    private string desk = "";

    public Visitor Visitor => visitor;

    /// <summary>How many have finished, as the page says it without being loaded again.</summary>
    public ILocator Participation => Page.Locator("section:has(> #participation) .stat");

    private IPage Page => visitor.Page;

    /// <summary>A study of two rounds in which three answers are enough to show and to decide.</summary>
    public async Task Design(string title)
    {
        await visitor.Visit("/moderate/studies/new");
        await visitor.LooksRight();
        await Page.Locator("[name=taskForce]").SelectOptionAsync("A1");
        await InThreeLanguages("title", title, $"{title} (FR)", $"{title} (ES)");
        await InThreeLanguages("introduction", "What shall we do first?", "Que faire d’abord ?", "¿Qué hacer primero?");
        await Page.Locator("[name=rounds]").FillAsync("2");
        await Page.Locator("[name=k]").FillAsync("3");
        await Page.Locator("[name=minimum]").FillAsync("3");
        await visitor.Press("Create the study");
        await visitor.Reads(title);
        desk = Page.Url.Split('?')[0];
        await visitor.LooksRight();
    }

    /// <summary>Takes the consent text as it is proposed.</summary>
    public async Task WriteConsent()
    {
        await visitor.Visit($"{desk}/consent");
        await visitor.LooksRight();
        await Page.Locator("main form button").Last.ClickAsync();
        await Page.WaitForURLAsync("**done=consent");
    }

    /// <summary>Plans the next round as it is proposed.</summary>
    public async Task PlanRound(int number)
    {
        await GoToDesk();
        await visitor.Follow("Plan the round");
        await visitor.Reads($"Plan round {number}");
        await visitor.LooksRight();
        await visitor.Press("Plan the round");
        await Page.WaitForURLAsync("**done=planned");
    }

    /// <summary>An Activity rated for importance and feasibility.</summary>
    public Task AddActivity(string key, string english, string french, string spanish) => AddItem("Rating", key, english, french, spanish, async () =>
    {
        await Page.Locator("[name=category]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Page.Locator("[name=scales][value=importance9]").CheckAsync();
        await Page.Locator("[name=scales][value=feasibility9]").CheckAsync();
    });

    /// <summary>A target in per cent with the lowest and highest plausible one.</summary>
    public Task AddTarget(string key, string english, string french, string spanish) => AddItem("Number", key, english, french, spanish, async () =>
    {
        await Page.Locator("[name=interval]").CheckAsync();
        await InThreeLanguages("unit", "%", "%", "%");
    });

    /// <summary>A question answered in people's own words.</summary>
    public Task AddQuestion(string key, string english, string french, string spanish) =>
        AddItem("Open text", key, english, french, spanish, () => Task.CompletedTask);

    public async Task Invite(params (string Mail, string Name, string Language)[] people)
    {
        await GoToDesk();
        await visitor.Follow("Panel and invitations");
        await Page.Locator("[name=list]").FillAsync(string.Join('\n', people.Select(person => $"{person.Mail}; {person.Name}; {person.Language}")));
        await visitor.Press("Check the list");
        await visitor.LooksRight();
        await visitor.Press($"Invite {people.Length} people");
        await Assertions.Expect(Page.Locator("[data-live=invited] tbody tr")).ToHaveCountAsync(people.Length);
        await visitor.LooksRight();
    }

    public async Task OpenRound(int number)
    {
        await GoToDesk();
        await visitor.Follow("Open the round…");
        await visitor.LooksRight();
        await visitor.Press($"Open round {number} now");
        await Page.WaitForURLAsync("**done=opened");
        await visitor.LooksRight();
    }

    public async Task Extend(string reason)
    {
        await GoToDesk();
        await visitor.Follow("Extend…");
        await visitor.LooksRight();
        await Page.Locator("[name=reason]").FillAsync(reason);
        await visitor.Press("Extend the round");
        await Page.WaitForURLAsync("**done=extended");
    }

    /// <summary>Looks at what closing means, gives a reason, seals.</summary>
    public async Task Close(int number, string reason)
    {
        await GoToDesk();
        await visitor.Follow("Close the round…");
        await visitor.LooksRight();
        await visitor.Follow("Continue to sealing");
        await visitor.LooksRight();
        await Page.Locator("[name=reason]").FillAsync(reason);
        await visitor.Press($"Seal round {number} now");
        await Page.WaitForURLAsync("**done=sealed");
        await visitor.LooksRight();
    }

    public async Task Publish(int number, string english, string french, string spanish)
    {
        await GoToDesk();
        await visitor.Follow("Publish the results…");
        await InThreeLanguages("synthesis", english, french, spanish);
        await visitor.LooksRight();
        await visitor.Press($"Publish round {number}");
        await Page.WaitForURLAsync("**done=published");
        await visitor.LooksRight();
    }

    public async Task DraftProposals()
    {
        await GoToDesk();
        await visitor.Press("Draft the proposals");
        await Page.WaitForURLAsync("**/proposals?done=drafted");
        await visitor.LooksRight();
    }

    /// <summary>Edits the drafted proposal and hands it to the Secretariat.</summary>
    public async Task HandIn(string title)
    {
        await visitor.Visit("/proposals");
        await Page.GetByRole(AriaRole.Link, new() { Name = title }).First.ClickAsync();
        await visitor.LooksRight();
        await visitor.Follow("Edit the text");
        await Page.Locator("[name=lead]").FillAsync("Ministry of Agriculture");
        await visitor.LooksRight();
        await visitor.Press("Hand it to the Secretariat");
        await Page.WaitForURLAsync("**done=handed-in");
        await visitor.LooksRight();
    }

    /// <summary>Leaves the desk open.</summary>
    public async Task Waits()
    {
        await GoToDesk();
        await visitor.Stays();
    }

    public Task GoToDesk() => visitor.Visit(desk);

    public ValueTask DisposeAsync() => visitor.DisposeAsync();

    private async Task AddItem(string kind, string key, string english, string french, string spanish, Func<Task> form)
    {
        await GoToDesk();
        await visitor.Link("Add an item").First.ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = kind }).ClickAsync();
        await Page.Locator("[name=key]").FillAsync(key);
        await InThreeLanguages("statement", english, french, spanish);
        foreach (var code in new[] { "en", "fr", "es" })
        {
            await Page.Locator($"[name=approved-{code}]").CheckAsync();
        }

        await form();
        await visitor.LooksRight();
        await visitor.Press("Save the item");
        await Page.WaitForURLAsync(url => !url.Contains("/items/new", StringComparison.Ordinal));
    }

    private async Task InThreeLanguages(string field, string english, string french, string spanish)
    {
        await Page.Locator($"[name={field}-en]").FillAsync(english);
        await Page.Locator($"[name={field}-fr]").FillAsync(french);
        await Page.Locator($"[name={field}-es]").FillAsync(spanish);
    }
}
