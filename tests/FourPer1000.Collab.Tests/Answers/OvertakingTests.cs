using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Answers;

/// <summary>
/// Saves of one client that arrive in another order than they left. There is no counter beside the revision: a save names the revision it was
/// based on, and that says all that a counter would (docs/adr/0004).
/// </summary>
[Trait("Case", "C3")]
public abstract class OvertakingTests(TestDatabase database) : CollabTests(database)
{
    private readonly Guid early = Guid.NewGuid();
    private readonly Guid later = Guid.NewGuid();

    [Fact]
    public async Task A_save_that_was_sent_again_and_then_arrives_late_is_acknowledged_as_before_and_changes_nothing()
    {
        var (round, person) = await ARound();
        var first = await Save(round, person, mark: 3, basedOn: 0, early);
        await Save(round, person, mark: 8, basedOn: 1, later);

        var late = await Save(round, person, mark: 3, basedOn: 0, early);

        Assert.Equal(first, late);
        Assert.Equal(("[8,8]", 2), await Stands(round));
    }

    [Fact]
    public async Task A_save_that_was_overtaken_before_it_was_stored_is_refused_with_what_stands()
    {
        var (round, person) = await ARound();
        await Save(round, person, mark: 8, basedOn: 0, later);

        var late = await Save(round, person, mark: 3, basedOn: 0, early);

        Assert.Equal(1, Assert.IsType<SaveOutcome.Stale>(late).Current.Revision);
        Assert.Equal(("[8,8]", 1), await Stands(round));
    }

    [Fact]
    public async Task A_save_that_overtook_its_forerunner_is_stored_and_the_forerunner_comes_too_late()
    {
        var (round, person) = await ARound();
        var first = await Save(round, person, mark: 8, basedOn: 1, later);

        var late = await Save(round, person, mark: 3, basedOn: 0, early);

        Assert.Equal(2, Assert.IsType<SaveOutcome.Saved>(first).Revision);
        Assert.Equal(2, Assert.IsType<SaveOutcome.Stale>(late).Current.Revision);
        Assert.Equal(("[8,8]", 2), await Stands(round));
    }

    [Fact]
    public async Task In_whatever_order_the_saves_of_an_evening_come_the_last_word_is_never_lost()
    {
        var (round, person) = await ARound();
        var saves = Enumerable.Range(1, 9).Select(mark => (Mark: mark, Id: Guid.NewGuid())).ToList();
        foreach (var save in saves)
        {
            Assert.IsType<SaveOutcome.Saved>(await Save(round, person, save.Mark, basedOn: save.Mark - 1, save.Id));
        }

        var late = await Task.WhenAll(saves.AsEnumerable().Reverse().Select(save => Save(round, person, save.Mark, basedOn: save.Mark - 1, save.Id)));

        Assert.Equal([9, 8, 7, 6, 5, 4, 3, 2, 1], late.Cast<SaveOutcome.Saved>().Select(saved => saved.Revision));
        Assert.Equal(("[9,9]", 9), await Stands(round));
    }

    private async Task<(RoundInHand Round, Person Person)> ARound()
    {
        var round = await Given.AnOpenRound(panelists: 1, items: 1);
        return (round, round.Study.Panel[0]);
    }

    private Task<SaveOutcome> Save(RoundInHand round, Person person, int mark, int basedOn, Guid save) =>
        Platform.Save(round, person, round.Items[0], new RatingAnswer([mark, mark]), basedOn, save);

    private async Task<(string Marks, int Revision)> Stands(RoundInHand round)
    {
        var answer = await Platform.Read(db => db.Answers.SingleAsync(a => a.RoundItemId == round.Items[0]));
        return (answer.Value!.Split("\"marks\":")[1].TrimEnd('}'), answer.Revision);
    }
}

public sealed class OvertakingOnSqlite(SqliteDatabase database) : OvertakingTests(database), IClassFixture<SqliteDatabase>;

public sealed class OvertakingOnPostgreSql(PostgreSqlDatabase database) : OvertakingTests(database), IClassFixture<PostgreSqlDatabase>;
