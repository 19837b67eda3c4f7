using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

public abstract class ProtocolTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task The_protocol_is_locked_and_hashed_when_round_1_opens()
    {
        var study = await Given.AStudy();
        Assert.Null((await Stored(study)).Lock);

        await Given.AnOpenRound(study, [AnItem.Activity("ACT-01")]);

        var stored = await Stored(study);
        Assert.Equal(Clock.Now, stored.Lock!.At);
        Assert.Equal(Protocols.Usual().Sha256(), stored.Lock.Sha256);
        Assert.Equal(stored.Protocol.Sha256(), stored.Lock.Sha256);
    }

    [Fact]
    public void The_hash_changes_with_every_part_of_the_method()
    {
        var usual = Protocols.Usual();
        Protocol[] others =
        [
            usual with { K = 6 },
            usual with { Rounds = 2 },
            usual with { MinimumAnswers = 7 },
            usual with { Kind = StudyKind.Policy },
            usual with { Quantile = QuantileType.Type8 },
            usual with { EstimateRule = new(new Rational(1, 3)) },
            usual with { Stability = new(new Rational(7, 10), 2) },
            usual with { Feedback = usual.Feedback with { Reasons = false } },
            usual with { Proposals = new ProposalRule() },
            usual with { ScaleRules = [] },
            usual with { Scales = [.. usual.Scales.Skip(1)] },
        ];

        Assert.Equal(others.Length + 1, others.Append(usual).Select(protocol => protocol.Sha256()).Distinct().Count());
    }

    [Fact]
    public async Task Before_the_lock_the_protocol_is_simply_changed()
    {
        var study = await Given.AStudy();

        await Change(study, Protocols.Usual(rounds: 2), reason: null);

        var stored = await Stored(study);
        Assert.Equal(2, stored.Protocol.Rounds);
        Assert.Empty(stored.Amendments);
    }

    [Fact]
    public async Task After_the_lock_a_change_is_an_amendment_and_the_hash_stays()
    {
        var round = await Given.AnOpenRound();
        var locked = (await Stored(round.Study)).Lock!.Sha256;

        await Change(round.Study, Protocols.Usual(rounds: 4), "The second round left three items open");

        var stored = await Stored(round.Study);
        var amendment = Assert.Single(stored.Amendments);
        Assert.Equal((3, 4, "The second round left three items open"), (amendment.Before.Rounds, amendment.After.Rounds, amendment.Reason));
        Assert.Equal(4, stored.Protocol.Rounds);
        Assert.Equal(locked, stored.Lock!.Sha256);
    }

    [Fact]
    public async Task An_amendment_needs_a_reason()
    {
        var round = await Given.AnOpenRound();

        await Breaks(StudyRules.AmendmentNeedsReason, () => Change(round.Study, Protocols.Usual(rounds: 4), " "));
    }

    [Fact]
    public async Task An_amendment_cannot_change_the_scale_under_an_answer_nor_promise_less_anonymity()
    {
        var round = await Given.AnOpenRound();
        var usual = Protocols.Usual();
        Protocol[] refused =
        [
            usual with { Scales = [usual.Scales[0] with { Points = 7 }, .. usual.Scales.Skip(1)] },
            usual with { Scales = [.. usual.Scales.Skip(1)], ScaleRules = [.. usual.ScaleRules.Skip(1)] },
            Protocols.Usual(k: 4),
        ];

        foreach (var protocol in refused)
        {
            await Breaks(StudyRules.AmendmentKeepsScalesAndK, () => Change(round.Study, protocol, "Because"));
        }

        await Change(round.Study, usual with { Scales = [.. usual.Scales, new Scale("urgency4", 4, Text.Same("Urgency"), [])] }, "One more question");
    }

    public static TheoryData<Rule, Protocol> Unsound { get; } = new()
    {
        { StudyRules.ProtocolIsSound, Protocols.Usual(rounds: 0) },
        { StudyRules.ProtocolIsSound, Protocols.Usual(rounds: 7) },
        { StudyRules.ProtocolIsSound, Protocols.Usual(k: 2) },
        { StudyRules.ProtocolIsSound, WithScale(new Scale("one", 1, Text.Same("One"), [])) },
        { StudyRules.ProtocolIsSound, WithScale(new Scale("twelve", 12, Text.Same("Twelve"), [])) },
        { StudyRules.ScalesHaveNames, WithScale(new Scale(Protocols.Importance, 9, Text.Same("Again"), [])) },
        { StudyRules.ScalesHaveNames, Protocols.Usual() with { Scales = [] } },
        { StudyRules.DecidesFromK, Protocols.Usual() with { MinimumAnswers = 4 } },
        { StudyRules.DecidesFromK, Protocols.Usual() with { ScaleRules = [new ScaleRule(Protocols.Importance, UsualRules.Rating9 with { MinAnswers = 4 })] } },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public async Task An_unsound_protocol_is_refused(Rule rule, Protocol protocol)
    {
        await Breaks(rule, () => Given.AStudy(panelists: 0, protocol: protocol));
        var study = await Given.AStudy(panelists: 0);
        await Breaks(rule, () => Change(study, protocol, null));
    }

    [Fact]
    public async Task Nobody_designs_a_study_of_a_task_force_of_others()
    {
        var moderator = await Given.AModerator("B4");
        var plan = new StudyPlan("A1", Text.Same("Title"), Translated.None, Protocols.Usual());

        await Assert.ThrowsAsync<Absent>(() => Platform.Do((DesignStudy design) => design.Now(plan, moderator)));
    }

    [Fact]
    public async Task A_protocol_changed_while_round_1_opens_is_either_locked_or_refused()
    {
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var round = await Given.ADraftRound(await Given.AStudy(), [AnItem.Activity("ACT-01")]);

            await AtOnce(
                () => Platform.Do((OpenRound open) => open.Now(round.Id, Clock.Now.AddDays(7), null, round.Study.Moderator)),
                () => Change(round.Study, Protocols.Usual(rounds: 5), reason: null));

            var stored = await Stored(round.Study);
            Assert.True(stored.Lock is null || stored.Lock.Sha256 == stored.Protocol.Sha256(), "What is locked is what stands.");
        }
    }

    private static Protocol WithScale(Scale scale) => Protocols.Usual() with { Scales = [.. Protocols.Usual().Scales, scale] };

    private Task Change(StudyInHand study, Protocol protocol, string? reason) =>
        Platform.Do((ChangeProtocol change) => change.Now(study.Id, protocol, reason, study.Moderator));

    private Task<Study> Stored(StudyInHand study) => Platform.Read(db => db.Studies.Include(s => s.Amendments).SingleAsync(s => s.Id == study.Id));
}

public sealed class ProtocolOnSqlite(SqliteDatabase database) : ProtocolTests(database), IClassFixture<SqliteDatabase>;

public sealed class ProtocolOnPostgreSql(PostgreSqlDatabase database) : ProtocolTests(database), IClassFixture<PostgreSqlDatabase>;
