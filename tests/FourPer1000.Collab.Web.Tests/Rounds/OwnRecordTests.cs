using System.IO.Compression;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Rounds;

/// <summary>The table of one's own answers: a line for each revision, a column for each part of an answer.</summary>
public sealed class OwnRecordTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task Every_kind_of_answer_stands_in_columns_of_its_own()
    {
        var round = await app.Given.AnOpenRound(
            panelists: 1, asking: [AnItem.Activity("ACT-01"), AnItem.Estimate("EST"), AnItem.Choice("WHERE", "hills", "plains"), AnItem.Ranking("ORDER", "roots", "dung")]);
        var person = round.Study.Panel[0];
        await app.Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 0]));
        await app.Platform.Save(round, person, round.Items[0], new RatingAnswer([6, null]), basedOn: 1);
        await app.Platform.Save(round, person, round.Items[1], new EstimateAnswer(120, Low: 100, High: 150));
        await app.Platform.Save(round, person, round.Items[2], new ChoiceAnswer(["plains"]));
        await app.Platform.Save(round, person, round.Items[3], new RankingAnswer(["dung", "roots"]));

        var lines = await Table(round);

        Assert.Equal(["ACT-01", "ACT-01", "EST", "WHERE", "ORDER"], lines.Select(line => line["item"]));
        Assert.Equal(["rating", "rating", "estimate", "choice", "ranking"], lines.Select(line => line["form"]));
        Assert.Equal(["false", "true", "true", "true", "true"], lines.Select(line => line["stands"]));
        Assert.Equal(["7", "6", "", "", ""], lines.Select(line => line["answer.importance9"]));
        Assert.Equal(["cannot-judge", "", "", "", ""], lines.Select(line => line["answer.feasibility9"]));
        Assert.Equal(["", "", "120", "", ""], lines.Select(line => line["answer.best"]));
        Assert.Equal(["", "", "100", "", ""], lines.Select(line => line["answer.low"]));
        Assert.Equal(["", "", "", "plains", ""], lines.Select(line => line["answer"]));
        Assert.Equal(["", "", "", "", "2"], lines.Select(line => line["answer.roots"]));
        Assert.Equal(["", "", "", "", "1"], lines.Select(line => line["answer.dung"]));
    }

    [Fact]
    [Trait("Case", "E2")]
    public async Task What_would_be_a_formula_is_a_text_in_values_reasons_and_column_names()
    {
        var round = await app.Given.AnOpenRound(panelists: 1, asking: [AnItem.Ideas("IDEAS", lines: 1), AnItem.Ranking("ORDER", "=1+1", "@sum")]);
        var person = round.Study.Panel[0];
        await app.Platform.Save(round, person, round.Items[0], new TextAnswer(["＝HYPERLINK(\"http://example.org\")"]), reason: "\t+1", side: ReasonSide.For);
        await app.Platform.Save(round, person, round.Items[1], new RankingAnswer(["@sum", "=1+1"]));

        var lines = await Table(round);

        Assert.Equal("'＝HYPERLINK(\"http://example.org\")", lines[0]["answer"]);
        Assert.Equal("'+1", lines[0]["reason"]);
        Assert.DoesNotContain(lines.SelectMany(line => line.Keys.Concat(line.Values)), cell => cell.Length > 0 && "=+-@\t＝".Contains(cell[0], StringComparison.Ordinal));
    }

    /// <summary>The lines of the table by the names of their columns.</summary>
    private async Task<List<Dictionary<string, string>>> Table(RoundInHand round)
    {
        using var browser = await app.As(round.Study.Panel[0]);
        using var zip = new ZipArchive(await browser.Client.GetStreamAsync($"/studies/{round.Study.Id}/my-data.zip"));
        using var table = new StreamReader(zip.GetEntry("my-answers.csv")!.Open());
        var lines = (await table.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string[] Cells(string line) => [.. line[1..^1].Split("\",\"").Select(cell => cell.Replace("\"\"", "\"", StringComparison.Ordinal))];
}
