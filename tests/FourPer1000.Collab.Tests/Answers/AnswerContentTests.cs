using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Answers;

/// <summary>What an answer may hold, and that it comes back as it was given.</summary>
public abstract class AnswerContentTests(TestDatabase database) : CollabTests(database)
{
    [Theory]
    [InlineData(10, 5)]
    [InlineData(-1, 5)]
    [InlineData(5, 100)]
    public async Task A_mark_outside_the_scale_names_its_field_and_changes_nothing(int importance, int feasibility)
    {
        var round = await Given.AnOpenRound();

        var invalid = Assert.IsType<SaveOutcome.Invalid>(
            await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([importance, feasibility])));

        Assert.Equal(importance is >= 1 and <= 9 ? "value.marks[1]" : "value.marks[0]", Assert.Single(invalid.Errors).Field);
        Assert.Empty(await Answers(round));
    }

    [Fact]
    public async Task A_reason_of_4000_characters_is_kept_and_one_more_is_not()
    {
        var round = await Given.AnOpenRound();
        var person = round.Study.Panel[0];

        Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]), reason: new string('é', 4000)));
        var invalid = Assert.IsType<SaveOutcome.Invalid>(
            await Platform.Save(round, person, round.Items[1], new RatingAnswer([7, 7]), reason: new string('é', 4001)));

        Assert.Equal(("reason", "answer.too-long"), (invalid.Errors[0].Field, invalid.Errors[0].Code));
    }

    [Theory]
    [InlineData("Soil \0 health")]
    [InlineData("Half a \ud83c character")]
    public async Task A_text_that_no_database_can_keep_is_refused_with_a_sentence(string reason)
    {
        var round = await Given.AnOpenRound();

        var invalid = Assert.IsType<SaveOutcome.Invalid>(
            await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), reason: reason));

        Assert.Equal("answer.unreadable", Assert.Single(invalid.Errors).Code);
    }

    [Theory]
    [InlineData("« Ça marche » – 0,4 % 🌱")]
    [InlineData("'; DROP TABLE answers; --")]
    [InlineData("\"quoted\"\n\ttabbed\r\nlines")]
    public async Task A_reason_comes_back_as_it_was_written(string reason)
    {
        var round = await Given.AnOpenRound();

        await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), reason: reason);

        Assert.Equal(reason, Assert.Single(await Answers(round)).Reason);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public async Task A_revision_that_was_never_given_out_is_refused(int basedOn)
    {
        var round = await Given.AnOpenRound();

        var outcome = await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), basedOn);

        Assert.Equal("baseRevision", Assert.Single(Assert.IsType<SaveOutcome.Invalid>(outcome).Errors).Field);
    }

    private Task<List<Answer>> Answers(RoundInHand round) =>
        Platform.Read(db => db.Answers.Where(answer => round.Items.Contains(answer.RoundItemId)).ToListAsync());
}

public sealed class AnswerContentOnSqlite(SqliteDatabase database) : AnswerContentTests(database), IClassFixture<SqliteDatabase>;

public sealed class AnswerContentOnPostgreSql(PostgreSqlDatabase database) : AnswerContentTests(database), IClassFixture<PostgreSqlDatabase>;
