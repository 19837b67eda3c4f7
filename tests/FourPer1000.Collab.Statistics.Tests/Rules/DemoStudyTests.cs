using System.Text.Json;

namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>The outcomes of the demonstration study were computed outside this project.</summary>
public class DemoStudyTests
{
    private static readonly JsonElement Study =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Demo", "demo-answers.json"))).RootElement;

    [Theory]
    [InlineData("importance9", 9, 31)]
    [InlineData("feasibility9", 9, 31)]
    [InlineData("agree5", 5, 18)]
    public void Ratings_are_decided_as_the_demonstration_study_expects(string scale, int points, int least)
    {
        var rule = points == 9 ? UsualRules.Rating9 : UsualRules.Agreement5;
        var seen = 0;
        foreach (var round in Rounds())
        {
            foreach (var item in round.GetProperty("expected").GetProperty(scale).EnumerateObject())
            {
                var ratings = round.GetProperty(scale).GetProperty(item.Name).EnumerateArray().Select(ReadRating);
                AssertVerdict(item.Value, ItemVerdict.Of(Histogram.FromRatings(ratings, 1, points), rule), points);
                seen++;
            }
        }

        Assert.True(seen >= least, $"only {seen} items of {scale}");
    }

    private static void AssertVerdict(JsonElement expected, ItemVerdict verdict, int points)
    {
        Assert.Equal(Outcome(expected), verdict.Outcome);
        Assert.Equal(expected.GetProperty("n").GetInt32(), verdict.Used);
        Assert.Equal(expected.GetProperty("median").GetDouble(), verdict.Median.Value, 4);
        Assert.Equal(expected.GetProperty("q1R7").GetDouble(), verdict.LowerQuartile.Value, 4);
        Assert.Equal(expected.GetProperty("q3R7").GetDouble(), verdict.UpperQuartile.Value, 4);
        Assert.Equal(expected.GetProperty("iqrR7").GetDouble(), verdict.InterquartileRange.Value, 4);
        Assert.Equal(expected.GetProperty("q1R8").GetDouble(), Quantiles.Of(verdict.Answers, new Rational(1, 4), QuantileType.Type8).Value, 4);
        Assert.Equal(expected.GetProperty(points == 9 ? "share7to9" : "share4to5").GetDouble(), verdict.High.Proportion.Value, 4);
        Assert.Equal(expected.GetProperty(points == 9 ? "share1to3" : "share1to2").GetDouble(), verdict.Low.Proportion.Value, 4);
        Assert.Equal(expected.GetProperty("sdSample").GetDouble(), Math.Sqrt(Moments.Variance(verdict.Answers).ToMeasure().Value), 4);
    }

    private static IEnumerable<JsonElement> Rounds() => Study.GetProperty("responses").EnumerateArray()
        .SelectMany(response => new[] { response.GetProperty("round2"), response.GetProperty("round3") });

    internal static IEnumerable<(IEnumerable<double?> Estimates, JsonElement Expected)> Estimates() =>
        from round in Rounds()
        from item in round.GetProperty("expected").GetProperty("numeric").EnumerateObject()
        select (round.GetProperty("numeric").GetProperty(item.Name).EnumerateArray().Select(ReadEstimate), item.Value);

    private static double? ReadEstimate(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();

    private static int? ReadRating(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetInt32();

    internal static ConsensusOutcome Outcome(JsonElement expected) => expected.GetProperty("outcome").GetString() switch
    {
        "in" => ConsensusOutcome.AgreedFor,
        "out" => ConsensusOutcome.AgreedAgainst,
        "dissent" => ConsensusOutcome.Split,
        "not-settled" => ConsensusOutcome.NotSettled,
        var other => throw new InvalidDataException(other),
    };
}
