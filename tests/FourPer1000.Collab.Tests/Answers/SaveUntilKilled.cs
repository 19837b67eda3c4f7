using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Answers;

/// <summary>The platform in a process of its own: everybody of a panel saves without end, and every acknowledgement is printed.</summary>
public static class SaveUntilKilled
{
    public const string Command = "save-until-killed";

    public static async Task<int> Run(string connectionString, Guid roundId)
    {
        await using var platform = new Platform(DatabaseProvider.Sqlite, connectionString);
        var study = await platform.Read(db => db.Rounds.Where(round => round.Id == roundId).Select(round => round.StudyId).SingleAsync());
        var people = await platform.Read(db => db.Invitations
            .Where(invitation => invitation.StudyId == study && invitation.State == InvitationState.Accepted)
            .Select(invitation => new Person(invitation.AccountId, new HashSet<string>()))
            .ToListAsync());
        var round = await platform.Given.InHand(new StudyInHand(study, "A1", people[0], people), roundId);
        await Task.WhenAll(people.Select(person => SaveForEver(platform, round, person)));
        return 0;
    }

    private static async Task SaveForEver(Platform platform, RoundInHand round, Person person)
    {
        var revision = 0;
        while (true)
        {
            var save = Guid.NewGuid();
            var outcome = await platform.Save(round, person, round.Items[revision % round.Items.Count], new RatingAnswer([1 + (revision % 9), 5]), revision, save);
            revision = outcome switch
            {
                SaveOutcome.Saved saved => Acknowledge(save, saved),
                SaveOutcome.Stale stale => stale.Current.Revision,
                _ => throw new InvalidOperationException($"{outcome}"),
            };
        }
    }

    /// <summary>One line in one write: a line that is there was acknowledged whole.</summary>
    private static int Acknowledge(Guid save, SaveOutcome.Saved saved)
    {
        Console.Out.WriteLine(Acknowledgement.Of(save, saved.Revision));
        return saved.Revision;
    }
}

/// <summary>What the process says about a save that it has stored.</summary>
public sealed record Acknowledgement(Guid Save, int Revision)
{
    private const string End = "stored";

    public static string Of(Guid save, int revision) => $"{save:N} {revision} {End}";

    public static Acknowledgement? Read(string line) => line.Split(' ') is [var save, var revision, End]
        ? new Acknowledgement(Guid.Parse(save), int.Parse(revision, System.Globalization.CultureInfo.InvariantCulture))
        : null;
}
