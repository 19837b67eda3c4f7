using System.Collections.Concurrent;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Tests.Answers;

/// <summary>As many people as took part in the programme's Delphi save at the same time, and in the middle of it the round is closed.</summary>
public abstract class ClosingUnderLoadTests(TestDatabase database) : CollabTests(database)
{
    private const int Clients = 136;
    private const int Items = 6;

    private readonly ConcurrentBag<(Guid Item, Guid Panelist)> acknowledged = [];
    private readonly ConcurrentBag<SaveOutcome> refused = [];
    private readonly TaskCompletionSource manyAreIn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    [Trait("Case", "C5")]
    public async Task What_was_acknowledged_is_sealed_and_everything_else_was_told_that_it_is_too_late()
    {
        var round = await Given.AnOpenRound(panelists: Clients, items: Items);
        var salt = await Platform.Read(db => db.Studies.Where(study => study.Id == round.Study.Id).Select(study => study.PseudonymSalt).SingleAsync());

        var clients = round.Study.Panel.Select(person => Task.Run(() => SaveAll(round, person, salt))).ToList();
        await manyAreIn.Task;
        var result = await Platform.Do((CloseRound close) => close.Now(round.Id, "In the middle of it", round.Study.Moderator));
        await Task.WhenAll(clients);

        var stored = await Platform.Read(db => db.Answers.Where(answer => round.Items.Contains(answer.RoundItemId))
            .Select(answer => new { answer.RoundItemId, answer.PanelistId }).ToListAsync());
        Assert.Equal(acknowledged.Order(), stored.Select(answer => (answer.RoundItemId, answer.PanelistId)).Order());
        Assert.Equal(acknowledged.Count, result.Answers);
        Assert.Equal(acknowledged.Count, result.Items.Sum(item => ((RatingFigures)item.Figures).Scales[0].Answered));
        Assert.All(refused, outcome => Assert.IsType<SaveOutcome.Closed>(outcome));
        Assert.Equal(Clients * Items, acknowledged.Count + refused.Count);
    }

    private async Task SaveAll(RoundInHand round, Person person, byte[] salt)
    {
        var panelist = Platform.Services.GetRequiredService<Pseudonyms>().PanelistId(salt, person.AccountId!.Value);
        foreach (var item in round.Items)
        {
            var outcome = await Platform.Save(round, person, item, new RatingAnswer([7, 7]));
            if (outcome is SaveOutcome.Saved)
            {
                acknowledged.Add((item, panelist));
            }
            else
            {
                refused.Add(outcome);
            }

            if (acknowledged.Count >= Clients)
            {
                manyAreIn.TrySetResult();
            }
        }
    }
}

public sealed class ClosingUnderLoadOnSqlite(SqliteDatabase database) : ClosingUnderLoadTests(database), IClassFixture<SqliteDatabase>;

public sealed class ClosingUnderLoadOnPostgreSql(PostgreSqlDatabase database) : ClosingUnderLoadTests(database), IClassFixture<PostgreSqlDatabase>;
