using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FourPer1000.Collab.Statistics.Tests;

public class StatisticsDocumentTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_cases_with_reasons_for_what_is_undefined()
    {
        var results = Answer("""
            {"cases": [
              {"id": "b", "statistic": "rule.randUclaLimits", "input": {"panelSize": 7}, "parameters": {}},
              {"id": "a", "statistic": "rule.randUclaLimits", "input": {"panelSize": 9}}
            ]}
            """).RootElement.GetProperty("results");

        Assert.Equal(
            """{"id":"b","statistic":"rule.randUclaLimits","result":{"agreementMaxOutside":null,"disagreementMinEachExtreme":null},"undefined":{"agreementMaxOutside":"too-few","disagreementMinEachExtreme":"too-few"}}""",
            JsonSerializer.Serialize(results[0]));
        Assert.Equal(
            """{"id":"a","statistic":"rule.randUclaLimits","result":{"agreementMaxOutside":2,"disagreementMinEachExtreme":3},"undefined":{}}""",
            JsonSerializer.Serialize(results[1]));
    }

    [Fact]
    public void Undefined_elements_of_a_list_have_their_reasons_too()
    {
        var result = Answer("""
            {"cases": [{"id": "1", "statistic": "attrition.summary", "input": {"rounds": [{"invited": 4, "responded": 0}, {"invited": 0, "responded": 0}]}, "parameters": {}}]}
            """).RootElement.GetProperty("results")[0];

        Assert.Equal("{}", result.GetProperty("undefined").GetRawText());
        Assert.Equal("[0,null]", JsonSerializer.Serialize(result.GetProperty("result").GetProperty("responseRate")));
        Assert.Equal("""{"1":"zero-denominator"}""", JsonSerializer.Serialize(result.GetProperty("undefinedElements").GetProperty("responseRate")));
    }

    [Theory]
    [InlineData("""{"cases": [{"id": "ok", "statistic": "rule.randUclaLimits", "input": {"panelSize": 9}}, {"id": "X-1", "statistic": "no.such", "input": {}}]}""", "X-1", "no.such")]
    [InlineData("""{"cases": [{"id": "X-2", "statistic": "rule.randUclaLimits", "input": {}}]}""", "X-2", "panelSize")]
    [InlineData("""{"cases": [{"id": "X-3", "statistic": "rule.randUclaLimits", "input": {"panelSize": 2.5}}]}""", "X-3", "panelSize")]
    [InlineData("""{"cases": [{"id": "X-4", "statistic": "rule.randUclaLimits", "input": {"panelSize": -1}}]}""", "X-4", "-1")]
    [InlineData("""{"cases": [{"id": "X-5", "statistic": "rule.randUclaLimits"}]}""", "X-5", "")]
    [InlineData("""{"cases": [{"id": "X-6", "statistic": "rule.randUclaLimits", "input": []}]}""", "X-6", "input")]
    [InlineData("""{"cases": [{"id": "X-7", "statistic": "rule.randUcla", "input": {"values": [1, 10]}}]}""", "X-7", "between 1 and 9")]
    [InlineData("""{"cases": [{"id": "X-8", "statistic": "descriptives.summary", "input": {"values": [1, "2"]}}]}""", "X-8", "values")]
    [InlineData("""{"cases": [{"id": "X-9", "statistic": "descriptives.summary", "input": {"values": [1e999]}}]}""", "X-9", "values")]
    [InlineData("""{"cases": [{"id": "X-10", "statistic": "descriptives.panelTable", "input": {"matrix": [[1, 2], [1]]}, "parameters": {"agreeMin": 4, "agreeMax": 5, "disagreeMin": 1, "disagreeMax": 2}}]}""", "X-10", "equal length")]
    [InlineData("""{"cases": [{"id": "X-11", "statistic": "rule.percentAgree", "input": {"values": [1]}, "parameters": {"agreeMin": 4, "agreeMax": 5, "disagreeMin": 1, "disagreeMax": 2, "thresholdNumerator": 7, "thresholdDenominator": 0}}]}""", "X-11", "")]
    [InlineData("""{"cases": [{"id": "X-12", "statistic": "rule.apmo", "input": {"items": []}, "parameters": {"comparison": "=>"}}]}""", "X-12", "=>")]
    [InlineData("""{"cases": [{"id": "X-13", "statistic": "verdict.item", "input": {"counts": [1, 2]}, "parameters": {"rule": {"name": "half"}}}]}""", "X-13", "rule")]
    [InlineData("""{"cases": [{"id": "X-14", "statistic": "descriptives.quantiles", "input": {"values": [1]}, "parameters": {"types": [10], "probs": ["1/2"]}}]}""", "X-14", "between 1 and 9")]
    [InlineData("""{"cases": [{"id": "X-15", "statistic": "generator.minstdLikert", "input": {"generator": {"algorithm": "dice", "seed": 1}}}]}""", "X-15", "dice")]
    [InlineData("""{"cases": [{"statistic": "rule.randUclaLimits", "input": {}}]}""", "number 1", "id")]
    [InlineData("""{"cases": [17]}""", "number 1", "case")]
    public void A_wrong_case_is_named_and_nothing_is_written(string document, string caseId, string said)
    {
        using var output = new MemoryStream();

        var fault = Assert.Throws<StatisticsDocumentException>(() => StatisticsDocument.Answer(new MemoryStream(Encoding.UTF8.GetBytes(document)), output));

        Assert.Equal(caseId, fault.CaseId);
        Assert.StartsWith($"Case {caseId}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"cases": {}}""")]
    [InlineData("""{"case": []}""")]
    [InlineData("""{"cases": [], "cases": []}""")]
    public void A_document_that_is_none_is_refused(string document) =>
        Assert.Null(Assert.Throws<StatisticsDocumentException>(() => Answer(document)).CaseId);

    [Fact]
    public void A_document_without_cases_has_no_results() =>
        Assert.Equal(0, Answer("""{"cases": []}""").RootElement.GetProperty("results").GetArrayLength());

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Every_vector_gives_the_same_bytes_in_every_culture(string culture)
    {
        var document = JsonSerializer.SerializeToUtf8Bytes(new
        {
            cases = Vector.All.Where(vector => !vector.Input.TryGetProperty("generator", out _))
                .Select(vector => new { id = vector.Id, statistic = vector.Statistic, input = vector.Input, parameters = vector.Parameters }),
        });

        var before = CultureInfo.CurrentCulture;
        var expected = AnswerBytes(document, CultureInfo.InvariantCulture);
        var actual = AnswerBytes(document, new CultureInfo(culture));

        Assert.Equal(expected, actual);
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public void A_verdict_can_be_recomputed_from_its_stored_rule()
    {
        var stored = JsonSerializer.Serialize(UsualRules.Rating9 with { MinAnswers = 5, Quantile = QuantileType.Type6 });
        var result = Answer($$$"""
            {"cases": [{"id": "1", "statistic": "verdict.item", "input": {"values": [7, 8, 8, 9, 7, null]}, "parameters": {"rule": {{{stored}}} } },
             {"id": "2", "statistic": "verdict.estimate", "input": {"values": [10, 11, 12, 13, 14, 15, 16, 17]} },
             {"id": "3", "statistic": "verdict.stability", "input": {"round1": [1, 2, 3, 4, 5], "round2": [1, 2, 3, 9, 9]}, "parameters": {"rule": {"kind": "movement", "mostPoints": 4}} } ]}
            """).RootElement.GetProperty("results");

        Assert.Equal("agreed-for", result[0].GetProperty("result").GetProperty("outcome").GetString());
        Assert.Equal(5, result[0].GetProperty("result").GetProperty("highCount").GetInt32());
        Assert.Equal("agreed-for", result[0].GetProperty("result").GetProperty("sensitivity").GetProperty("share-90").GetString());
        Assert.Equal("agreed-for", result[1].GetProperty("result").GetProperty("outcome").GetString());
        Assert.Equal("stable", result[2].GetProperty("result").GetProperty("outcome").GetString());
    }

    [Fact]
    public void Counts_may_stand_for_values()
    {
        var result = Answer("""
            {"cases": [{"id": "1", "statistic": "rule.randUcla", "input": {"values": [5, 6, 7, 7, 8, 8, 8, 9, 9]} },
             {"id": "1", "statistic": "rule.randUcla", "input": {"counts": [0, 0, 0, 0, 1, 1, 2, 3, 2]} },
             {"id": "1", "statistic": "ordinal.dip", "input": {"counts": [5, 0, 5]}, "parameters": {"replicates": 99, "seed": 3} },
             {"id": "1", "statistic": "ordinal.dip", "input": {"values": [1, 1, 9, 9]}, "parameters": {"replicates": 99} },
             {"id": "1", "statistic": "rule.gradedBands", "input": {"counts": [0, 0, 0, 0, 0, 0, 0, 0, 9]} },
             {"id": "1", "statistic": "rule.nearMedian", "input": {"counts": [0, 0, 0, 0, 0, 0, 0, 0, 9]} },
             {"id": "1", "statistic": "rule.dajani", "input": {"counts": [4, 4]} },
             {"id": "1", "statistic": "ci.bootstrapBca", "input": {"values": [1, 2, 3, 4]}, "parameters": {"estimator": "mean", "generator": "xoshiro256**", "seed": 1, "replicates": 99}} ]}
            """).RootElement.GetProperty("results").EnumerateArray().Select(item => item.GetProperty("result")).ToArray();

        Assert.Equal(result[0].GetRawText(), result[1].GetRawText());
        Assert.Equal("uniform over the categories", result[2].GetProperty("null").GetString());
        Assert.Equal("continuous uniform", result[3].GetProperty("null").GetString());
        Assert.Equal("strong-consensus", result[4].GetProperty("band").GetString());
        Assert.Equal("perfect", result[5].GetProperty("band").GetString());
        Assert.Equal("bipolarity", result[6].GetProperty("label").GetString());
        Assert.Equal(2, result[7].GetProperty("bca").GetArrayLength());
    }

    private static JsonDocument Answer(string document)
    {
        using var output = new MemoryStream();
        StatisticsDocument.Answer(new MemoryStream(Encoding.UTF8.GetBytes(document)), output);
        return JsonDocument.Parse(output.ToArray());
    }

    private static byte[] AnswerBytes(byte[] document, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            using var output = new MemoryStream();
            StatisticsDocument.Answer(new MemoryStream(document), output);
            return output.ToArray();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
