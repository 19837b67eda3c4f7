using System.Text.Json;

namespace FourPer1000.Collab.Statistics.Tests;

public class MeasureTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_measure_is_never_NaN_or_infinite(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => Measure.Of(value));

    [Fact]
    public void An_undefined_measure_has_a_reason_and_no_value()
    {
        var measure = Measure.Undefined(UndefinedReason.TooFew);

        Assert.False(measure.IsDefined);
        Assert.Null(measure.OrNull);
        Assert.Equal("too-few", measure.ToString());
        Assert.Throws<InvalidOperationException>(() => measure.Value);
        Assert.Equal(measure, measure.Then(value => value + 1));
    }

    [Fact]
    public void A_defined_measure_can_be_carried_on()
    {
        Assert.Equal(Measure.Of(0.25), Measure.Of(0.75).Then(value => 1 - value));
        Assert.Equal("0.1", Measure.Of(0.1).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Measure.Of(0).Then(value => 1 / value));
    }

    [Fact]
    public void Findings_carry_other_things_than_numbers_in_the_same_way()
    {
        var none = Finding.Undefined<bool>(UndefinedReason.NoData);

        Assert.Equal(Finding.Of("yes"), Finding.Of(true).Select(value => value ? "yes" : "no"));
        Assert.Equal(UndefinedReason.NoData, none.Select(value => !value).Reason);
        Assert.True(none.Or(true));
        Assert.False(Finding.Of(false).Or(true));
        Assert.Throws<InvalidOperationException>(() => none.Value);
        Assert.Equal(("no-data", "True"), (none.ToString(), Finding.Of(true).ToString()));
        Assert.Equal(Measure.Of(0.5), Finding.Of(new Rational(1, 2)).ToMeasure());
        Assert.Equal(Measure.Undefined(UndefinedReason.NoData), Finding.Undefined<Rational>(UndefinedReason.NoData).ToMeasure());
    }

    [Fact]
    public void Both_come_back_from_files_the_same()
    {
        Measure[] measures = [Measure.Of(0.1), Measure.Undefined(UndefinedReason.ZeroDenominator)];
        Finding<int>[] findings = [Finding.Of(3), Finding.Undefined<int>(UndefinedReason.NotApplicable)];

        Assert.Equal("""[0.1,"zero-denominator"]""", JsonSerializer.Serialize(measures));
        Assert.Equal(measures, JsonSerializer.Deserialize<Measure[]>(JsonSerializer.Serialize(measures))!);
        Assert.Equal("""[{"value":3},{"undefined":"not-applicable"}]""", JsonSerializer.Serialize(findings));
        Assert.Equal(findings, JsonSerializer.Deserialize<Finding<int>[]>(JsonSerializer.Serialize(findings))!);
    }

    [Fact]
    public void Every_reason_has_a_code_that_leads_back()
    {
        string[] codes = ["no-data", "too-few", "no-variation", "no-pairs", "zero-denominator", "not-applicable"];

        Assert.Equal(codes, Enum.GetValues<UndefinedReason>().Select(reason => reason.Code()));
        Assert.All(codes, code => Assert.Equal(code, UndefinedReasons.FromCode(code).Code()));
        Assert.Throws<FormatException>(() => UndefinedReasons.FromCode("because"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((UndefinedReason)99).Code());
    }

    [Fact]
    public void Every_enumeration_of_outcomes_has_codes_that_lead_back()
    {
        Assert.Equal("agreed-against", ConsensusOutcome.AgreedAgainst.Code());
        Assert.Equal(ConsensusOutcome.Split, StableCode.Parse<ConsensusOutcome>("split"));
        Assert.Equal(">=", Comparison.AtLeast.Code());
        Assert.Equal("Type7", QuantileType.Type7.Code());
        Assert.Contains("too-few", Assert.Throws<FormatException>(() => StableCode.Parse<ConsensusOutcome>("perhaps")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ConsensusOutcome)99).Code());
    }
}
