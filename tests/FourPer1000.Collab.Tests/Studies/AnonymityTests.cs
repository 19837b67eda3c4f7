using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

/// <summary>A panel that was promised anonymity keeps it: there is nothing to switch off, and the threshold of what is shown never falls.</summary>
[Trait("Case", "B13")]
public abstract class AnonymityTests(TestDatabase database) : CollabTests(database)
{
    /// <summary>What a moderator can write about a study's method. A property that is added here must not weaken anonymity.</summary>
    private static readonly string[] Settings =
    [
        "Amendments", "CreatedAt", "Id", "Introduction", "IsDemonstration", "Items", "Lock", "Protocol", "PseudonymSalt", "Rounds", "TaskForceCode", "Title", "Version",
    ];

    [Fact]
    public void A_study_has_no_switch_for_anonymity() =>
        Assert.DoesNotContain(
            typeof(Study).GetProperties().Concat(typeof(Protocol).GetProperties()).Concat(typeof(FeedbackPolicy).GetProperties()),
            property => !Settings.Contains(property.Name) && property.Name.Contains("nonym", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData(4)]
    [InlineData(3)]
    public async Task After_the_first_answer_k_does_not_fall(int k)
    {
        var round = await Given.AnOpenRound();
        await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]));

        await Breaks(StudyRules.AmendmentKeepsScalesAndK, () => Platform.Do((ChangeProtocol change) =>
            change.Now(round.Study.Id, Protocols.Usual(k: k), "We are few", round.Study.Moderator)));

        Assert.Equal(Protocol.DefaultK, (await Platform.Read(db => db.Studies.SingleAsync(study => study.Id == round.Study.Id))).Protocol.K);
    }

    [Fact]
    public async Task What_was_promised_cannot_be_put_in_other_words_afterwards()
    {
        var round = await Given.AnOpenRound();

        await Breaks(StudyRules.ProtocolIsFixedBeforeAnswers, () => Platform.Do((DescribeStudy describe) =>
            describe.Now(round.Study.Id, Text.Same("Soils"), Text.Same("Your names will be shown"), round.Study.Moderator)));
    }

    [Fact]
    public async Task The_salt_of_the_pseudonyms_stays_the_same_so_that_nobody_becomes_somebody_else()
    {
        var round = await Given.AnOpenRound();
        var before = await Salt(round);
        await Given.Published(round);

        Assert.Equal(before, await Salt(round));
    }

    private Task<byte[]> Salt(RoundInHand round) =>
        Platform.Read(db => db.Studies.Where(study => study.Id == round.Study.Id).Select(study => study.PseudonymSalt).SingleAsync());
}

public sealed class AnonymityOnSqlite(SqliteDatabase database) : AnonymityTests(database), IClassFixture<SqliteDatabase>;

public sealed class AnonymityOnPostgreSql(PostgreSqlDatabase database) : AnonymityTests(database), IClassFixture<PostgreSqlDatabase>;
