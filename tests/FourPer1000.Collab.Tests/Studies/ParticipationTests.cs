using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;

namespace FourPer1000.Collab.Tests.Studies;

public abstract class ParticipationTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task Participation_counts_who_joined_started_and_finished()
    {
        var round = await Given.AnOpenRound(panelists: 5, items: 2);
        await Answer(round, 0);
        await Answer(round, 1);
        await Platform.Do((SubmitSheet submit) => submit.Now(round.Id, round.Study.Panel[1]));
        await Platform.Do((SubmitSheet submit) => submit.Now(round.Id, round.Study.Panel[2]));

        var participation = await Platform.Read(db => db.ParticipationIn(round.Study.Id, round.Id));

        Assert.Equal(new Participation(Invited: 5, Joined: 5, Started: 3, Finished: 2), participation);
        Assert.Equal((1, 2), (participation.InProgress, participation.NotStarted));
    }

    [Fact]
    public async Task An_answer_that_was_taken_back_is_no_start()
    {
        var round = await Given.AnOpenRound(panelists: 3, items: 1);
        await Answer(round, 0);
        await Platform.Save(round, round.Study.Panel[0], round.Items[0], value: null, basedOn: 1);

        Assert.Equal(0, (await Platform.Read(db => db.ParticipationIn(round.Study.Id, round.Id))).Started);
    }

    private Task Answer(RoundInHand round, int panelist) =>
        Platform.Save(round, round.Study.Panel[panelist], round.Items[0], new RatingAnswer([7, 5]));
}

public sealed class ParticipationOnSqlite(SqliteDatabase database) : ParticipationTests(database), IClassFixture<SqliteDatabase>;

public sealed class ParticipationOnPostgreSql(PostgreSqlDatabase database) : ParticipationTests(database), IClassFixture<PostgreSqlDatabase>;
