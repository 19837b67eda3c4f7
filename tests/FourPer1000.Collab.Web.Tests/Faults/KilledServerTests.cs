using System.Globalization;
using System.Security.Cryptography;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>
/// The real program is killed (SIGKILL) at random moments while a panel answers over HTTP, and started again. COLLAB_TEST_KILLS says how
/// often; docs/faults.md has the longest run.
/// </summary>
public abstract class KilledServerTests(TestDatabase database) : IAsyncLifetime
{
    private const int People = 8;

    /// <summary>A moment is a save that leaves or an acknowledgement that arrives.</summary>
    private const int LatestMoment = 240;

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("COLLAB_TEST_KILLS") ?? "5", CultureInfo.InvariantCulture);

    private readonly RunningProgram program = new(database);
    private readonly Platform platform = RunningProgram.Beside(database);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        await platform.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    [Trait("Case", "D1")]
    [Trait("Case", "D8")]
    public async Task No_acknowledged_answer_is_lost_and_none_is_doubled_and_everybody_stays_signed_in()
    {
        var round = await platform.Given.AnOpenRound(panelists: People, items: 5);
        await program.Start();
        var sessions = await platform.SignIn(program.Address, round);
        for (var kill = 0; kill < Kills; kill++)
        {
            await AnswerUntilKilled(sessions);
            await program.Start();
        }

        await Task.WhenAll(sessions.Select(session => session.Answer()));
        await AssertStoredExactly(round, sessions);
        Assert.True(sessions.Sum(session => session.Acknowledged.Count) > Kills * People);
        sessions.ForEach(session => session.Dispose());
    }

    private async Task AnswerUntilKilled(List<DrivenSession> sessions)
    {
        var last = RandomNumberGenerator.GetInt32(1, LatestMoment);
        var moments = 0;
        await Task.WhenAll(sessions.Select(session => Task.Run(() => session.AnswerUntilCut(Moment))));
        await program.HasEnded();

        void Moment()
        {
            if (Interlocked.Increment(ref moments) == last)
            {
                _ = Task.Run(KillSoon);
            }
        }
    }

    /// <summary>Up to about a millisecond later, so that the kill falls between the moments, too.</summary>
    private void KillSoon()
    {
        Thread.SpinWait(RandomNumberGenerator.GetInt32(1, 20_000));
        program.Kill();
    }

    /// <summary>The journal of the answer path holds each acknowledged save once and nothing else, and the answers are its last lines.</summary>
    private async Task AssertStoredExactly(RoundInHand round, List<DrivenSession> sessions)
    {
        var journal = await platform.Read(db => db.AnswerRevisions.Where(revision => round.Items.Contains(revision.RoundItemId)).ToListAsync());
        var answers = await platform.Read(db => db.Answers.Where(answer => round.Items.Contains(answer.RoundItemId)).ToListAsync());
        var latest = journal.GroupBy(revision => (revision.RoundItemId, revision.PanelistId)).Select(group => group.MaxBy(revision => revision.Revision)!);

        Assert.Equal(
            sessions.SelectMany(session => session.Acknowledged).Order(),
            journal.Select(revision => (revision.SaveId, revision.Revision)).Order());
        Assert.Equal(
            latest.Select(revision => (revision.RoundItemId, revision.PanelistId, revision.Revision, revision.Value)).Order(),
            answers.Select(answer => (answer.RoundItemId, answer.PanelistId, answer.Revision, answer.Value)).Order());
    }
}

public sealed class KilledServerOnSqlite(SqliteDatabase database) : KilledServerTests(database), IClassFixture<SqliteDatabase>;

public sealed class KilledServerOnPostgreSql(PostgreSqlDatabase database) : KilledServerTests(database), IClassFixture<PostgreSqlDatabase>;
