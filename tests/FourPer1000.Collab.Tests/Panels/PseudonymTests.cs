using System.Security.Cryptography;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Panels;

/// <summary>Nobody learns who said what, not even with a copy of the database.</summary>
public abstract class PseudonymTests(TestDatabase database) : CollabTests(database)
{
    /// <summary>What a panelist's row may know. A column that is added here must not help to find the account.</summary>
    private static readonly string[] KnownOfAPanelist = ["id", "study_id", "number", "withdrawn_at"];

    [Fact]
    public async Task No_table_knows_both_an_account_and_a_panelist()
    {
        var round = await AWholeStudy();
        var accounts = await Platform.Read(db => db.Users.Select(account => account.Id).ToListAsync());
        var panelists = await Platform.Read(db => db.Panelists.Select(panelist => panelist.Id).ToListAsync());

        var rows = await Platform.Read(CopiedRow.All);

        Assert.Contains(rows, row => panelists.Exists(row.Mentions));
        Assert.DoesNotContain(rows, row => accounts.Exists(row.Mentions) && panelists.Exists(row.Mentions));
        Assert.Empty(TablesOf(rows, accounts).Intersect(TablesOf(rows, panelists)));
        Assert.NotEmpty(round.Items);
    }

    [Fact]
    [Trait("Case", "B6")]
    public async Task A_panelist_says_nothing_about_the_person()
    {
        var columns = await Platform.Read(db => Task.FromResult(db.Model.FindEntityType(typeof(Panelist))!.GetProperties().Select(p => p.GetColumnName()).ToList()));

        Assert.Equal(KnownOfAPanelist.Order(), columns.Order());
    }

    [Fact]
    public async Task The_same_person_is_another_panelist_in_every_study()
    {
        var account = Guid.NewGuid();
        var salts = await Task.WhenAll(Salt(await Given.AStudy(panelists: 0)), Salt(await Given.AStudy(panelists: 0)));
        var pseudonyms = new Pseudonyms(RandomNumberGenerator.GetBytes(32));

        Assert.NotEqual(pseudonyms.PanelistId(salts[0], account), pseudonyms.PanelistId(salts[1], account));
        Assert.Equal(pseudonyms.PanelistId(salts[0], account), pseudonyms.PanelistId(salts[0], account));
    }

    [Fact]
    public async Task Without_the_key_the_salt_in_the_database_leads_nowhere()
    {
        var study = await Given.AStudy(panelists: 3);
        var salt = await Salt(study);
        var panelists = await Platform.Read(db => db.Panelists.Where(p => p.StudyId == study.Id).Select(p => p.Id).ToListAsync());
        var guess = new Pseudonyms(new byte[32]);

        Assert.DoesNotContain(study.Panel, person => panelists.Contains(guess.PanelistId(salt, person.AccountId!.Value)));
    }

    [Fact]
    public void A_short_key_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Pseudonyms(new byte[31]));

    [Fact]
    [Trait("Case", "B6")]
    public async Task The_identifiers_of_panelists_answers_and_reasons_tell_no_time()
    {
        await AWholeStudy();
        var ids = await Platform.Read(async db => (await db.PanelReasons.Select(reason => reason.Id).ToListAsync())
            .Concat(await db.ItemResults.Select(result => result.Id).ToListAsync()));

        Assert.All(ids, id => Assert.Equal(4, id.Version));
    }

    private async Task<RoundInHand> AWholeStudy()
    {
        var round = await Given.AnOpenRound(panelists: 6);
        foreach (var person in round.Study.Panel)
        {
            await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]), reason: "Because", side: ReasonSide.For);
            await Platform.Do((SubmitSheet submit) => submit.Now(round.Id, person));
        }

        await Platform.Do((WithdrawFromStudy withdraw) => withdraw.Now(round.Study.Id, round.Study.Panel[5]));
        await Given.Published(round);
        return round;
    }

    private Task<byte[]> Salt(StudyInHand study) =>
        Platform.Read(db => db.Studies.Where(s => s.Id == study.Id).Select(s => s.PseudonymSalt).SingleAsync());

    private static IEnumerable<string> TablesOf(IEnumerable<CopiedRow> rows, List<Guid> ids) => rows.Where(row => ids.Exists(row.Mentions)).Select(row => row.Table).Distinct();
}

public sealed class PseudonymsOnSqlite(SqliteDatabase database) : PseudonymTests(database), IClassFixture<SqliteDatabase>;

public sealed class PseudonymsOnPostgreSql(PostgreSqlDatabase database) : PseudonymTests(database), IClassFixture<PostgreSqlDatabase>;
