using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Demonstration.Files;
using FourPer1000.Collab.TaskForces;

namespace FourPer1000.Collab.Demonstration;

/// <summary>The invented people of the demonstration; anybody can sign in as one of them through the mailbox.</summary>
public static class DemonstrationPeople
{
    /// <summary>Takes part in all four studies and has three open rounds to answer.</summary>
    public const string Participant = "panellist01@example.org";
    public const string Secretariat = "secretariat@example.org";
    public const string Member = "member@example.org";

    /// <summary>The address of the moderator of a task force.</summary>
    public static string Moderator(string taskForce) => $"moderator.{taskForce.ToLowerInvariant()}@example.org";

    /// <summary>The address of a panelist, by the key in the file.</summary>
    public static string Panelist(string key) => $"panellist{key[1..]}@example.org";
}

/// <summary>The people with their accounts.</summary>
internal sealed record Cast(IReadOnlyList<Person> Panel, IReadOnlyDictionary<string, Person> Moderators, Person Secretary)
{
    /// <summary>Gives accounts to all of them; those who have one keep it as it is.</summary>
    public static async Task<Cast> Assemble(Stage stage, IReadOnlyList<string> taskForces, IReadOnlyList<FilePanelist> panelists)
    {
        var moderators = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var taskForce in taskForces)
        {
            moderators[taskForce] = await Moderator(stage, taskForce);
        }

        await WithRole(stage, DemonstrationPeople.Member, "Consortium member", Roles.Member);
        var secretary = await WithRole(stage, DemonstrationPeople.Secretariat, "Executive Secretariat", Roles.Secretariat);
        var panel = new List<Person>();
        foreach (var panelist in panelists)
        {
            panel.Add(await Panelist(stage, panelist));
        }

        return new Cast(panel, moderators, secretary);
    }

    private static async Task<Person> Moderator(Stage stage, string taskForce)
    {
        var contact = new Contact(DemonstrationPeople.Moderator(taskForce), $"Moderator {taskForce}", Tongue.En);
        var account = await Known(stage, contact) ?? await stage.Do((AppointModerator appoint) => appoint.Now(contact, taskForce, Person.Platform));
        return As(account, Roles.Moderator);
    }

    private static async Task<Person> WithRole(Stage stage, string mail, string name, string role)
    {
        var contact = new Contact(mail, name, Tongue.En);
        var account = await Known(stage, contact) ?? await stage.Do((GiveRole give) => give.Now(contact, role, Person.Platform));
        return As(account, role);
    }

    private static async Task<Person> Panelist(Stage stage, FilePanelist panelist)
    {
        var tongue = Tongues.Parse(panelist.Language) ?? Tongue.En;
        var contact = new Contact(DemonstrationPeople.Panelist(panelist.Key), panelist.DisplayName, tongue);
        var account = await Known(stage, contact) ?? await stage.Do((GiveRole give) => give.Now(contact, Roles.Participant, Person.Platform));
        var person = As(account, Roles.Participant);
        if (account.College is null)
        {
            await stage.Do((EditProfile edit) => edit.Now(
                new Profile(panelist.DisplayName, tongue, account.TimeZone, panelist.College, panelist.Region), person));
        }

        return person;
    }

    private static Task<Account?> Known(Stage stage, Contact contact) => stage.Do((AccountBook accounts) => accounts.Find(contact.Mail));

    private static Person As(Account account, string role) => new(account.Id, new HashSet<string> { role });
}
