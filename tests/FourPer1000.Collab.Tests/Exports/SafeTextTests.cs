using FourPer1000.Collab.Exports;

namespace FourPer1000.Collab.Tests.Exports;

/// <summary>E2: what somebody typed never runs in the spreadsheet of somebody else.</summary>
public sealed class SafeTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-2 degrees")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("\0=1+1")]
    [InlineData("   =1+1")]
    [InlineData("\u00A0=1+1")]
    [InlineData("\u200B=1+1")]
    [InlineData("\"=1+1")]
    [InlineData("'=1+1")]
    [InlineData("“=1+1")]
    [InlineData("\uFF1D1+1")]
    [InlineData("\uFF0B1")]
    [InlineData("\tindented")]
    public void E2_what_could_be_a_formula_is_marked_as_text(string typed) => Assert.StartsWith("'", SafeText.Of(typed), StringComparison.Ordinal);

    [Theory]
    [InlineData("Salt")]
    [InlineData("2 + 2 = 4")]
    [InlineData("1 – 2 %")]
    [InlineData("“Quoted” words")]
    [InlineData("")]
    [InlineData("Première ligne\nseconde")]
    public void Any_other_text_stays_as_it_is(string typed) => Assert.Equal(typed, SafeText.Of(typed));

    [Fact]
    public void Characters_that_break_files_are_left_out() => Assert.Equal("ab\nc", SafeText.Of("a\0b\u0007\r\nc"));
}
