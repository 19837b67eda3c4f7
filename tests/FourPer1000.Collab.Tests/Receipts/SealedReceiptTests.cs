using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Receipts;

/// <summary>What a person took home at sending is found in what was sealed.</summary>
public abstract class SealedReceiptTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task What_was_sent_and_not_changed_is_in_the_sealed_list()
    {
        var round = await AllHaveSent();
        var receipts = await Task.WhenAll(round.Study.Panel.Select(person => ReceiptOf(round, person)));

        await Given.Closed(round);

        var sealedCodes = await Codes(round);
        Assert.Equal(receipts.Select(receipt => receipt.Code).Order(StringComparer.Ordinal), sealedCodes);
        Assert.Equal(new ReceiptList(sealedCodes).Sha256, (await Result(round)).ReceiptsSha256);
    }

    [Fact]
    public async Task A_receipt_can_be_computed_from_what_its_file_says()
    {
        var round = await AllHaveSent();

        var file = await ReceiptOf(round, round.Study.Panel[0]);

        var answers = file.Answers.Select(answer => new ReceiptAnswer(
            answer.ItemVersion, answer.Value, answer.Side.Length == 0 ? null : Enum.Parse<ReasonSide>(answer.Side, ignoreCase: true), answer.Reason.Length == 0 ? null : answer.Reason));
        Assert.Equal(file.Code, Receipt.Code(Convert.FromHexString(file.Secret), file.Round, answers));
        Assert.Equal(["The statement of ACT-01"], file.Answers.Select(answer => answer.Statement));
    }

    [Fact]
    public async Task A_change_after_sending_gives_a_new_receipt_and_only_the_last_one_stands()
    {
        var round = await AllHaveSent();
        var person = round.Study.Panel[0];
        var before = await ReceiptOf(round, person);
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([2, 2]), basedOn: 1);

        var after = await ReceiptOf(round, person);
        await Given.Closed(round);

        Assert.NotEqual(before.Code, after.Code);
        Assert.Equal(before.Secret, after.Secret);
        var codes = await Codes(round);
        Assert.Contains(after.Code, codes);
        Assert.DoesNotContain(before.Code, codes);
    }

    [Fact]
    public async Task Sending_again_without_a_change_gives_the_same_receipt()
    {
        var round = await AllHaveSent();
        var before = await ReceiptOf(round, round.Study.Panel[0]);
        await Send(round, round.Study.Panel[0]);

        Assert.Equal(before.Code, (await ReceiptOf(round, round.Study.Panel[0])).Code);
    }

    [Fact]
    public async Task Two_people_with_the_same_answers_have_different_receipts_and_secrets()
    {
        var round = await AllHaveSent();
        var receipts = await Task.WhenAll(round.Study.Panel.Select(person => ReceiptOf(round, person)));

        Assert.Equal(receipts.Length, receipts.Select(receipt => receipt.Code).Distinct().Count());
        Assert.Equal(receipts.Length, receipts.Select(receipt => receipt.Secret).Distinct().Count());
    }

    [Fact]
    public async Task B1_fewer_than_k_sheets_leave_no_list_and_no_fingerprint()
    {
        var round = await Given.AnOpenRound(panelists: 6, items: 1);
        foreach (var person in round.Study.Panel.Take(4))
        {
            await AnswerAndSend(round, person);
        }

        await Given.Closed(round);

        Assert.Empty(await Codes(round));
        Assert.Null((await Result(round)).ReceiptsSha256);
    }

    [Fact]
    public async Task An_answer_that_was_never_sent_has_no_receipt()
    {
        var round = await AllHaveSent(but: 1);
        var person = round.Study.Panel[0];
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]));

        await Assert.ThrowsAsync<Absent>(() => ReceiptOf(round, person));
        await Given.Closed(round);
        Assert.Equal(round.Study.Panel.Count - 1, (await Codes(round)).Count);
    }

    [Fact]
    public async Task Nobody_is_given_a_receipt_of_a_round_that_is_somebody_elses()
    {
        var round = await AllHaveSent();
        var elsewhere = await Given.AnOpenRound("B4", panelists: 1);

        await Assert.ThrowsAsync<Absent>(() => ReceiptOf(round, elsewhere.Study.Panel[0]));
        await Assert.ThrowsAsync<Absent>(() => ReceiptOf(round, round.Study.Moderator));
        await Assert.ThrowsAsync<Absent>(() => ReceiptOf(round, Person.Visitor));
    }

    [Fact]
    public async Task A_confirmation_goes_to_the_person_with_the_code_and_never_with_the_secret()
    {
        var round = await AllHaveSent();
        var file = await ReceiptOf(round, round.Study.Panel[0]);

        var mail = Assert.Single(await Confirmations(file));

        Assert.True(mail.IsSecret, "The row goes as soon as the mail is sent.");
        Assert.Contains($"/rounds/{round.Id}/sent", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Secret, mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_again_is_confirmed_again_only_after_a_change()
    {
        var round = await AllHaveSent();
        var person = round.Study.Panel[0];
        Clock.AdvanceDays(1);
        await Send(round, person);
        Assert.Single(await Confirmations(await ReceiptOf(round, person)));

        Clock.AdvanceDays(1);
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([2, 2]), basedOn: 1);
        Clock.AdvanceDays(1);
        await Send(round, person);

        Assert.Single(await Confirmations(await ReceiptOf(round, person)));
    }

    [Fact]
    public async Task B14_the_code_stands_beside_no_pseudonym_in_the_database()
    {
        var round = await AllHaveSent();

        var columns = await Platform.Read(db => Task.FromResult(db.Model.FindEntityType(typeof(Submission))!.GetProperties().Select(p => p.Name).ToList()));

        Assert.Equal(["At", "PanelistId", "RoundId"], columns.Order());
        Assert.Empty(await Codes(round));
    }

    private async Task<RoundInHand> AllHaveSent(int but = 0)
    {
        var round = await Given.AnOpenRound(panelists: 6, items: 1);
        foreach (var person in round.Study.Panel.Skip(but))
        {
            await AnswerAndSend(round, person);
        }

        return round;
    }

    private async Task AnswerAndSend(RoundInHand round, Person person)
    {
        await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]), reason: "Because\nof the clay 🌱", side: ReasonSide.For);
        await Send(round, person);
    }

    private Task Send(RoundInHand round, Person person) => Platform.Do((SubmitSheet submit) => submit.Now(round.Id, person));

    private Task<ReceiptFile> ReceiptOf(RoundInHand round, Person person) => Platform.Do((OwnReceipts receipts) => receipts.Of(round.Id, person));

    private Task<List<string>> Codes(RoundInHand round) => Platform.Read(db =>
        db.Receipts.Where(receipt => receipt.RoundId == round.Id).OrderBy(receipt => receipt.Code).Select(receipt => receipt.Code).ToListAsync());

    private Task<List<Collab.Mail.OutboxMail>> Confirmations(ReceiptFile file) =>
        Platform.Read(db => db.Outbox.Where(mail => mail.Text.Contains(file.Code)).ToListAsync());

    private Task<RoundResult> Result(RoundInHand round) => Platform.Read(db => db.RoundResults.SingleAsync(result => result.RoundId == round.Id));
}

public sealed class SealedReceiptsOnSqlite(SqliteDatabase database) : SealedReceiptTests(database), IClassFixture<SqliteDatabase>;

public sealed class SealedReceiptsOnPostgreSql(PostgreSqlDatabase database) : SealedReceiptTests(database), IClassFixture<PostgreSqlDatabase>;
