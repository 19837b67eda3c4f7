using System.Text.Json;

namespace FourPer1000.Collab.Statistics.Tests;

/// <summary>Cases that are none: the message names what is wrong, and the command line turns it into an error.</summary>
public class MalformedCaseTests
{
    [Theory]
    [InlineData("compare.mannWhitney", """{"groups":[[1],[2],[3]]}""", "{}", "groups")]
    [InlineData("compare.fisher2x2", """{"table":[[1,2],[3]]}""", "{}", "table")]
    [InlineData("stability.mcnemar", """{"table":[[1,2]]}""", "{}", "table")]
    [InlineData("stability.cochranQ", """{"matrix":[[0,2]]}""", "{}", "matrix")]
    [InlineData("stability.weightedKappa", """{"round1":[1],"round2":[1]}""", """{"categories":[]}""", "categories")]
    [InlineData("agreement.krippendorffAlpha", """{"matrix":[[1,2]]}""", """{"level":"1"}""", "level")]
    [InlineData("agreement.gwet", """{"matrix":[[1,2]]}""", """{"weights":"cubic"}""", "weights")]
    [InlineData("agreement.fleissKappa", """{"counts":[[1.5,2]]}""", "{}", "counts")]
    [InlineData("agreement.raterBootstrap", """{"matrix":[[1,6]]}""", """{"points":5}""", "matrix")]
    [InlineData("ranking.topK", """{"round1":[1],"round2":[1]}""", "{}", "k")]
    [InlineData("agreement.kendallW", """{"matrix":[[1,2],[1]]}""", "{}", "matrix")]
    public void The_message_names_the_member(string statistic, string input, string parameters, string member)
    {
        var error = Assert.Throws<FormatException>(() => Answer(statistic, input, parameters));

        Assert.Contains($"'{member}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agreement.fleissKappa", """{"matrix":[[1,6],[1,2]]}""", """{"categories":[1,2,3]}""")]
    [InlineData("agreement.rwg", """{"values":[6]}""", """{"scalePoints":5}""")]
    [InlineData("stability.change", """{"round1":[1],"round2":[9]}""", """{"categories":[1,2,3]}""")]
    [InlineData("ranking.topK", """{"round1":[1,2],"round2":[2,1]}""", """{"k":3}""")]
    [InlineData("compare.pAdjust", """{"pValues":[1.5]}""", "{}")]
    public void A_value_out_of_range_is_refused(string statistic, string input, string parameters) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Answer(statistic, input, parameters));

    [Fact]
    public void The_bootstrap_answers_as_the_library_does()
    {
        var fields = Answer("agreement.raterBootstrap", """{"matrix":[[1,2,3],[2,2,4],[1,3,5],[1,2,5]]}""", """{"points":5,"seed":7,"replicates":200}""");
        var bootstrap = RaterBootstrap.Of(RatingMatrix.FromRows([[1, 2, 3], [2, 2, 4], [1, 3, 5], [1, 2, 5]], 5), 7, 200);

        Assert.Equal(bootstrap.Concordance.Interval.Low.Value, (double)fields.All.Single(field => field.Name == "WLow").Value!);
        Assert.Equal(bootstrap.Medians.Select(median => median.Interval.High.Value), fields.All.Single(field => field.Name == "medianHigh").Value!.AsArray().Select(value => (double)value!));
    }

    [Fact]
    public void Categories_that_are_not_1_to_K_are_counted_too()
    {
        var shifted = Answer("agreement.gwet", """{"matrix":[[0,5,10],[0,10,10]]}""", """{"weights":"linear","categories":[0,5,10]}""");
        var plain = Answer("agreement.gwet", """{"matrix":[[1,2,3],[1,3,3]]}""", """{"weights":"linear","categories":[1,2,3]}""");

        Assert.Equal(plain.All[0].Value!.ToJsonString(), shifted.All[0].Value!.ToJsonString());
    }

    private static FieldList Answer(string statistic, string input, string parameters)
    {
        using var data = JsonDocument.Parse(input);
        using var settings = JsonDocument.Parse(parameters);
        return StatisticCatalogue.Answer(statistic, data.RootElement, settings.RootElement);
    }
}
