using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Browser.Tests.Lines;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Features.Rounds.Api;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Browser.Tests.Answers;

/// <summary>A panelist at an item, in a round that nobody else of the test run touches.</summary>
internal sealed class Answering : IAsyncDisposable
{
    public const string Reason = "The soil keeps what the roots leave";

    private readonly CollabHost host;

    private Answering(CollabHost host, RoundInHand round, Visitor visitor) => (this.host, Round, Visitor) = (host, round, visitor);

    public RoundInHand Round { get; }

    public Visitor Visitor { get; }

    public IPage Page => Visitor.Page;

    public Person Panelist => Round.Study.Panel[0];

    public ILocator Text => Page.Locator("[name=reason]");

    /// <summary>The line that says whether what was typed is stored.</summary>
    public ILocator Line => Page.Locator("[data-save-state] [role=status]");

    public string Item => $"/rounds/{Round.Id}/items/{Round.Items[0]}";

    /// <summary>Opens a round and signs in a panelist, who goes to its first item.</summary>
    public static async Task<Answering> At(
        CollabHost host,
        PoorLine? line = null,
        Action<BrowserNewContextOptions>? equip = null,
        bool shared = false,
        IReadOnlyCollection<ItemDraft>? asking = null,
        IBrowser? browser = null)
    {
        var round = await host.Given.AnOpenRound("C2", panelists: 2, asking: asking ?? [AnItem.Statement("COVER"), AnItem.Statement("TREES")]);
        var answering = new Answering(host, round, await Visitor.At(host, equip, through: line?.Address, browser: browser));
        await answering.Visitor.SignInAs(host, answering.Panelist, shared);
        await answering.Visitor.Visit(answering.Item);
        await Assertions.Expect(answering.Page.Locator("form#answer")).ToBeVisibleAsync();
        return answering;
    }

    public Task Type(string text = Reason) => Text.FillAsync(text);

    public Task TryNow() => Line.Locator("[data-act=retry]").ClickAsync();

    /// <summary>Loads the page anew; from then on whatever waits on it waits a fiftieth of the time.</summary>
    public async Task Hurry()
    {
        await Visitor.Context.AddInitScriptAsync("(wait => { globalThis.setTimeout = (act, ms, ...rest) => wait(act, ms / 50, ...rest); })(setTimeout);");
        await Page.ReloadAsync();
    }

    /// <summary>Notes from here on everything that the line says, however shortly.</summary>
    public Task Listen() => Line.EvaluateAsync(
        """
        line => {
          globalThis.heard = [];
          new MutationObserver(() => heard.push(line.innerText)).observe(line, { childList: true, subtree: true, characterData: true });
        }
        """);

    public Task<string[]> Heard() => Page.EvaluateAsync<string[]>("heard");

    /// <summary>Waits until the line says this.</summary>
    public Task Says(string words) => Assertions.Expect(Line).ToContainTextAsync(words);

    public Task SaysSaved(int revision = 1) => Says($", version {revision}");

    public Task SaysWaiting() => Says("Not sent yet. Kept on this device");

    /// <summary>The reason that the program has of somebody for this item; null if there is none.</summary>
    public async Task<string?> StoredOf(Person person) =>
        (await host.Platform.Do((StoredAnswers answers) => answers.Find(person, Round.Id, Round.Items[0])))?.Reason;

    /// <summary>The program has it once, as its first revision.</summary>
    public async Task IsStoredOnce(string text = Reason)
    {
        await SaysSaved(1);
        Assert.Equal(text, await StoredOf(Panelist));
    }

    /// <summary>The texts of all revisions that the program has of the panelist's answer to this item, the first one first.</summary>
    public async Task<List<string?>> Revisions() => await host.Platform.Read(db => db.AnswerRevisions
        .Where(revision => revision.RoundItemId == Round.Items[0])
        .OrderBy(revision => revision.Revision)
        .Select(revision => revision.Reason)
        .ToListAsync());

    /// <summary>What the browser keeps for later.</summary>
    public async Task<string[]> Kept() => await Page.EvaluateAsync<string[]>("Object.values(localStorage)");

    /// <summary>The same person answers at another device.</summary>
    public async Task AnswerElsewhere(string text, int basedOn = 0)
    {
        var outcome = await host.Platform.Save(Round, Panelist, Round.Items[0], value: null, basedOn, reason: text);
        Assert.IsType<SaveOutcome.Saved>(outcome);
    }

    public Task CloseRound() => host.Platform.Do((CloseRound close) => close.Now(Round.Id, "Everybody has answered", Round.Study.Moderator));

    public async ValueTask DisposeAsync() => await Visitor.DisposeAsync();
}
