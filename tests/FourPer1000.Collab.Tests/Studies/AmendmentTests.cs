using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

public abstract class AmendmentTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task A_locked_protocol_changes_by_an_amendment_that_keeps_both_wordings_and_the_reason()
    {
        var round = await Given.AnOpenRound(protocol: Protocols.Usual(rounds: 2));

        await Change(round, Protocols.Usual(rounds: 3), "One more round for the farmers.");

        var amendment = Assert.Single(await Amendments(round));
        Assert.Equal((2, 3, "One more round for the farmers."), (amendment.Before.Rounds, amendment.After.Rounds, amendment.Reason));
    }

    [Fact]
    public async Task An_amendment_without_a_reason_is_refused()
    {
        var round = await Given.AnOpenRound(protocol: Protocols.Usual(rounds: 2));

        var violation = await Assert.ThrowsAsync<RuleViolation>(() => Change(round, Protocols.Usual(rounds: 3), reason: null));

        Assert.Equal(StudyRules.AmendmentNeedsReason, violation.Rule);
        Assert.Empty(await Amendments(round));
    }

    [Fact]
    public async Task B13_anonymity_is_no_setting_and_k_does_not_sink_after_the_first_answer()
    {
        var round = await Given.AnOpenRound(protocol: Protocols.Usual(k: 5));
        await Platform.Save(round, round.Study.Panel[0], round.Items[0], new Collab.Answers.RatingAnswer([7, 7]));

        await Breaks(StudyRules.AmendmentKeepsScalesAndK, () => Change(round, Protocols.Usual(k: 3), "We would like to see more."));
        Assert.DoesNotContain(
            typeof(Protocol).GetProperties().Concat(typeof(Study).GetProperties()).Concat(typeof(Round).GetProperties()),
            property => property.Name.Contains("nonym", StringComparison.Ordinal) && property.Name != nameof(Study.PseudonymSalt));
    }

    private Task Change(RoundInHand round, Protocol protocol, string? reason) =>
        Platform.Do((ChangeProtocol change) => change.Now(round.Study.Id, protocol, reason, round.Study.Moderator));

    private Task<List<Amendment>> Amendments(RoundInHand round) =>
        Platform.Read(db => db.Amendments.Where(amendment => amendment.StudyId == round.Study.Id).ToListAsync());
}

public sealed class AmendmentsOnSqlite(SqliteDatabase database) : AmendmentTests(database), IClassFixture<SqliteDatabase>;

public sealed class AmendmentsOnPostgreSql(PostgreSqlDatabase database) : AmendmentTests(database), IClassFixture<PostgreSqlDatabase>;
