using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Visibility;
using FourPer1000.Collab.Web.Features.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Web.Tests.Results;

/// <summary>The list of results is a query; the visibility rule is a function. For every standing and every state they say the same.</summary>
public abstract class ResultsListTests(TestDatabase database) : IAsyncDisposable
{
    private readonly Platform platform = new(database);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return platform.DisposeAsync();
    }

    [Fact]
    public async Task Everybody_finds_exactly_the_rounds_whose_results_the_rule_grants()
    {
        var rounds = await ARoundInEveryState();
        foreach (var reader in await Readers(rounds[RoundState.Published]))
        {
            var found = await platform.Read(db => new PublishedRounds(db).VisibleTo(reader));
            foreach (var (state, round) in rounds)
            {
                var standing = await platform.Read(db => db.StandingOf(reader, round.Study.Id, platform.Services.GetRequiredService<Pseudonyms>()));
                Assert.Equal(standing.May(Sight.Results, state), found.Any(entry => entry.RoundId == round.Id));
            }
        }
    }

    [Fact]
    public async Task A_closed_round_is_listed_without_a_day_of_publication_and_a_published_one_with_it()
    {
        var rounds = await ARoundInEveryState();
        var moderator = rounds[RoundState.Closed].Study.Moderator;

        var closed = (await platform.Read(db => new PublishedRounds(db).VisibleTo(moderator))).Single(entry => entry.RoundId == rounds[RoundState.Closed].Id);
        var published = (await platform.Read(db => new PublishedRounds(db).VisibleTo(Person.Visitor))).Single(entry => entry.RoundId == rounds[RoundState.Published].Id);

        Assert.Equal((null, true), (closed.PublishedAt, published.PublishedAt is not null));
    }

    /// <summary>The due round is open and its deadline has passed.</summary>
    private async Task<Dictionary<RoundState, RoundInHand>> ARoundInEveryState()
    {
        var given = platform.Given;
        var rounds = new Dictionary<RoundState, RoundInHand>
        {
            [RoundState.Draft] = await given.ADraftRound(await given.AStudy("A1", panelists: 1), [AnItem.Activity("ACT-01")]),
            [RoundState.Due] = await given.AnOpenRound("A2", panelists: 1, days: 3),
            [RoundState.Open] = await given.AnOpenRound("A3", panelists: 1, days: 30),
            [RoundState.Closed] = await given.AnOpenRound("B1", panelists: 1, days: 5),
            [RoundState.Published] = await given.AnOpenRound("B2", panelists: 1, days: 6),
        };
        await given.Closed(rounds[RoundState.Closed]);
        await given.Published(rounds[RoundState.Published]);
        foreach (var (state, round) in rounds)
        {
            Assert.Equal(state, (await platform.Read(db => db.Rounds.SingleAsync(r => r.Id == round.Id))).StateAt(platform.Clock.Now));
        }

        return rounds;
    }

    private async Task<List<Person>> Readers(RoundInHand round) =>
    [
        Person.Visitor,
        round.Study.Panel[0],
        round.Study.Moderator,
        await platform.Given.AModerator("B1"),
        await platform.Given.AModerator("A2"),
        await platform.Given.ASecretary(),
        await platform.Given.SomebodyWith(Roles.Member),
        await platform.Given.SomebodyWith(Roles.Administrator),
    ];
}

public sealed class ResultsListOnSqlite(SqliteDatabase database) : ResultsListTests(database), IClassFixture<SqliteDatabase>;

public sealed class ResultsListOnPostgreSql(PostgreSqlDatabase database) : ResultsListTests(database), IClassFixture<PostgreSqlDatabase>;
