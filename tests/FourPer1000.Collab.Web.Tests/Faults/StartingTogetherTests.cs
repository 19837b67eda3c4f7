using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>Several instances are started at once, as a cluster starts them, on a database that does not exist yet.</summary>
public sealed class StartingTogetherTests(AbsentPostgreSqlDatabase database) : IClassFixture<AbsentPostgreSqlDatabase>
{
    [Fact]
    [Trait("Case", "D12")]
    public async Task One_instance_makes_the_database_and_plays_the_demonstration_and_the_other_finds_it()
    {
        await using var first = Demonstrating();
        await using var second = Demonstrating();

        await Task.WhenAll(first.Start(), second.Start());

        await using var db = database.Open();
        var acts = await db.Journal.GroupBy(entry => entry.Act).ToDictionaryAsync(act => act.Key, act => act.Count());
        Assert.Equal((1, 1, 4), (acts["reference.loaded"], acts["demonstration.played"], acts["study.designed"]));
        Assert.Equal(Roles.All.Order(), await db.Roles.Select(role => role.Name!).OrderBy(name => name).ToListAsync());
        Assert.False(await db.AnswerRevisions.AnyAsync(revision => revision.Revision > 1));
    }

    private RunningProgram Demonstrating() => new(database) { Settings = { ["Demonstration__Enabled"] = "true" } };
}
