using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

public abstract class OpeningTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task A_round_opens_once()
    {
        var round = await Given.AnOpenRound();

        var violation = await Assert.ThrowsAsync<RuleViolation>(() => Open(round));

        Assert.Equal(RoundRules.OpensOnce, violation.Rule);
    }

    private Task<Round> Open(RoundInHand round) =>
        Platform.Do((OpenRound open) => open.Now(round.Id, Clock.Now.AddDays(14), waiver: null, round.Study.Moderator));
}

public sealed class OpeningOnSqlite(SqliteDatabase database) : OpeningTests(database), IClassFixture<SqliteDatabase>;

public sealed class OpeningOnPostgreSql(PostgreSqlDatabase database) : OpeningTests(database), IClassFixture<PostgreSqlDatabase>;
