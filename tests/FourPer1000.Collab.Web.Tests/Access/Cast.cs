using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Access;

/// <summary>The people in the columns of the table, each signed in at a browser of their own.</summary>
public sealed class Cast : CollabApp
{
    /// <summary>The task force whose studies the rows are about; the others have one elsewhere.</summary>
    public const string TaskForce = "A1";

    private readonly Dictionary<string, Person> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HttpBrowser> browsers = new(StringComparer.Ordinal);

    /// <summary>The columns in their order.</summary>
    public IEnumerable<string> Columns => people.Keys;

    public Person Panelist => people["pan"];

    public Person Moderator => people["mod"];

    public Person Secretary => people["sec"];

    /// <summary>Somebody in none of the columns.</summary>
    public HttpBrowser Stranger { get; private set; } = null!;

    /// <summary>What the parameters of the routes stand for.</summary>
    internal Subjects Subjects { get; private set; } = null!;

    /// <summary>The browser of a column.</summary>
    public HttpBrowser At(string column) => browsers[column];

    /// <summary>Another browser of the same person, with a session of its own.</summary>
    public async Task<HttpBrowser> Fresh(string column) => people[column].IsSignedIn ? await As(people[column]) : Visitor();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Gather();
        foreach (var column in people.Keys)
        {
            browsers[column] = await Fresh(column);
        }

        Stranger = await As(await Given.SomebodyWith(Roles.Participant));
        Subjects = new Subjects(this);
    }

    private async Task Gather()
    {
        var elsewhere = await Given.AnOpenRound("B4");
        people["vis"] = Person.Visitor;
        people["pan"] = await Given.SomebodyWith(Roles.Participant);
        people["pan2"] = elsewhere.Study.Panel[0];
        people["mod"] = await Given.AModerator(TaskForce);
        people["mod2"] = elsewhere.Study.Moderator;
        people["sec"] = await Given.ASecretary();
        people["mem"] = await Given.SomebodyWith(Roles.Member);
        people["adm"] = await Given.SomebodyWith(Roles.Administrator);
    }
}
