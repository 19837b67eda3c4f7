using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Panels;

/// <summary>Somebody leaves a panel between two rounds.</summary>
public abstract class WithdrawalTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task What_was_sealed_before_stays_and_the_next_round_counts_one_less()
    {
        var first = await Given.AnOpenRound(panelists: 6, items: 1);
        await AnswerAll(first, 0);
        await Given.Published(first);
        await Withdraw(first, 0);
        var second = await Given.AnOpenRound(first.Study, [], carryOver: first.Items);

        await AnswerAll(second, 1);
        await Given.Closed(second);

        Assert.Equal((6, 6), await Counted(first));
        Assert.Equal((5, 5), await Counted(second));
    }

    [Fact]
    public async Task An_answer_given_in_the_open_round_before_leaving_is_taken_out_of_it()
    {
        var round = await Given.AnOpenRound(panelists: 6, items: 1);
        await AnswerAll(round, 0);
        await Withdraw(round, 0);

        await Given.Closed(round);

        Assert.Equal(5, await Platform.Read(db => db.RoundResults.Where(r => r.RoundId == round.Id).Select(r => r.Answers).SingleAsync()));
    }

    [Fact]
    public async Task Leaving_twice_is_leaving_once_and_who_never_joined_cannot_leave()
    {
        var round = await Given.AnOpenRound(panelists: 2);
        await Withdraw(round, 0);
        var first = await WithdrawnAt(round);
        Clock.AdvanceDays(1);

        await Withdraw(round, 0);

        Assert.Equal(first, await WithdrawnAt(round));
        await Assert.ThrowsAsync<Absent>(() => Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, round.Study.Moderator)));
    }

    [Fact]
    public async Task A_sheet_cannot_be_sent_after_leaving()
    {
        var round = await Given.AnOpenRound(panelists: 2);
        await Withdraw(round, 0);

        await Assert.ThrowsAsync<Absent>(() => Platform.Do((SubmitSheet submit) => submit.Now(round.Id, round.Study.Panel[0])));
        Assert.Equal(0, await Platform.Read(db => db.Submissions.CountAsync(submission => submission.RoundId == round.Id)));
    }

    private Task Withdraw(RoundInHand round, int person) =>
        Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, round.Study.Panel[person]));

    private async Task AnswerAll(RoundInHand round, int from)
    {
        foreach (var person in round.Study.Panel.Skip(from))
        {
            Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7])));
        }
    }

    private Task<(int Panel, int Responded)> Counted(RoundInHand round) => Platform.Read(async db =>
    {
        var result = await db.RoundResults.SingleAsync(r => r.RoundId == round.Id);
        return (result.PanelSize, result.Responded);
    });

    private Task<DateTimeOffset?> WithdrawnAt(RoundInHand round) => Platform.Read(db => db.Panelists
        .Where(panelist => panelist.StudyId == round.Study.Id && panelist.WithdrawnAt != null).Select(panelist => panelist.WithdrawnAt).SingleAsync());
}

public sealed class WithdrawalOnSqlite(SqliteDatabase database) : WithdrawalTests(database), IClassFixture<SqliteDatabase>;

public sealed class WithdrawalOnPostgreSql(PostgreSqlDatabase database) : WithdrawalTests(database), IClassFixture<PostgreSqlDatabase>;
