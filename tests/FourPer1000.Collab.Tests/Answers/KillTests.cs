using System.Diagnostics;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Answers;

/// <summary>Acknowledged means stored: the process that stores answers is killed, as <c>kill -9</c> does it, in the middle of its work.</summary>
public sealed class KillTests(SqliteDatabase database) : CollabTests(database), IClassFixture<SqliteDatabase>
{
    private const int Kills = 3;
    private const int AcknowledgementsBeforeAKill = 400;

    [Fact]
    [Trait("Case", "D1")]
    public async Task Whatever_was_acknowledged_before_the_kill_is_there_after_it()
    {
        var round = await Given.AnOpenRound(panelists: 24, items: 1);
        for (var kill = 0; kill < Kills; kill++)
        {
            var acknowledged = await SaveAndKill(round);

            Assert.True(acknowledged.Count >= AcknowledgementsBeforeAKill);
            await AssertStored(acknowledged);
            await AssertNothingHalfWritten();
        }
    }

    private async Task<List<Acknowledgement>> SaveAndKill(RoundInHand round)
    {
        using var process = Process.Start(new ProcessStartInfo
        {
            FileName = Path.Combine(AppContext.BaseDirectory, "FourPer1000.Collab.Tests"),
            ArgumentList = { SaveUntilKilled.Command, Database.ConnectionString, round.Id.ToString() },
            RedirectStandardOutput = true,
        })!;
        var acknowledged = new List<Acknowledgement>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Acknowledgement.Read(line) is { } one)
            {
                acknowledged.Add(one);
            }

            if (acknowledged.Count == AcknowledgementsBeforeAKill)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        return acknowledged;
    }

    private async Task AssertStored(List<Acknowledgement> acknowledged)
    {
        var stored = await Platform.Read(db => db.AnswerRevisions.ToDictionaryAsync(revision => revision.SaveId, revision => revision.Revision));

        Assert.All(acknowledged, one => Assert.Equal(one.Revision, stored[one.Save]));
    }

    private async Task AssertNothingHalfWritten()
    {
        var current = await Platform.Read(db => db.Answers.ToDictionaryAsync(answer => (answer.RoundItemId, answer.PanelistId), answer => (answer.Revision, answer.Value)));
        var latest = (await Platform.Read(db => db.AnswerRevisions.ToListAsync()))
            .GroupBy(revision => (revision.RoundItemId, revision.PanelistId))
            .ToDictionary(group => group.Key, group => group.MaxBy(revision => revision.Revision)!);

        Assert.Equal(latest.ToDictionary(pair => pair.Key, pair => (pair.Value.Revision, pair.Value.Value)), current);
        Assert.Equal("ok", Assert.Single(await Platform.Read(db => db.Database.SqlQuery<string>($"PRAGMA integrity_check").ToListAsync())));
    }
}
