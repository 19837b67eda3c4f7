using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

public abstract class ExtendingTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task An_extension_moves_the_deadline_and_says_why()
    {
        var round = await Given.AnOpenRound(days: 14);
        var before = Clock.Now.AddDays(14);

        await Extend(round, before.AddDays(7));

        var stored = await Platform.Read(db => db.Rounds.Include(r => r.Extensions).SingleAsync(r => r.Id == round.Id));
        var extension = Assert.Single(stored.Extensions);
        Assert.Equal(before.AddDays(7), stored.Deadline);
        Assert.Equal((before, before.AddDays(7), "Harvest time"), (extension.From, extension.To, extension.Reason));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_extension_goes_forward(int days)
    {
        var round = await Given.AnOpenRound(days: 14);

        await Breaks(RoundRules.ExtensionGoesForward, () => Extend(round, Clock.Now.AddDays(14 + days)));
    }

    [Fact]
    public async Task An_extension_needs_a_reason()
    {
        var round = await Given.AnOpenRound(days: 14);

        await Breaks(RoundRules.NeedsReason, () => Extend(round, Clock.Now.AddDays(20), "  "));
    }

    [Fact]
    public async Task After_the_deadline_it_is_too_late_to_extend()
    {
        var round = await Given.AnOpenRound(days: 14);
        Clock.AdvanceDays(14);

        await Breaks(RoundRules.MustBeOpen, () => Extend(round, Clock.Now.AddDays(7)));
    }

    [Fact]
    public async Task A_second_extension_is_a_record_of_its_own()
    {
        var round = await Given.AnOpenRound(days: 14);

        await Extend(round, Clock.Now.AddDays(16));
        await Extend(round, Clock.Now.AddDays(18));

        Assert.Equal(2, await Platform.Read(db => db.RoundExtensions.CountAsync(extension => extension.RoundId == round.Id)));
    }

    [Fact]
    public async Task The_panel_is_told()
    {
        var round = await Given.AnOpenRound(panelists: 3);

        await Extend(round, Clock.Now.AddDays(20));

        Assert.Equal(3, await Platform.Read(db => db.Outbox.CountAsync(mail => mail.Text.Contains($"{round.Id}") && mail.Subject.StartsWith("More time"))));
    }

    private Task Extend(RoundInHand round, DateTimeOffset to, string reason = "Harvest time") =>
        Platform.Do((ExtendRound extend) => extend.Now(round.Id, to, reason, round.Study.Moderator));
}

public sealed class ExtendingOnSqlite(SqliteDatabase database) : ExtendingTests(database), IClassFixture<SqliteDatabase>;

public sealed class ExtendingOnPostgreSql(PostgreSqlDatabase database) : ExtendingTests(database), IClassFixture<PostgreSqlDatabase>;
