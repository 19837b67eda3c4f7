using FourPer1000.Collab.Web.Operations;

namespace FourPer1000.Collab.Web.Tests.Operations;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/rounds/7/items/3")]
    [InlineData("/results?o=split&page=2")]
    [InlineData("/sign-in?back=%2Frounds")]
    [InlineData("/results?from=//elsewhere.example")]
    [InlineData("/about/method#agreement")]
    public void A_path_of_this_site_passes(string address) => Assert.Equal(address, LocalAddress.Or(address, "/"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("rounds")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("\\\\elsewhere.example")]
    [InlineData("/%2felsewhere.example")]
    [InlineData("/%2F%2Felsewhere.example")]
    [InlineData("/%5celsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("HTTPS://elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData(" //elsewhere.example")]
    public void Anything_else_does_not(string? address) => Assert.Equal("/home", LocalAddress.Or(address, "/home"));
}
