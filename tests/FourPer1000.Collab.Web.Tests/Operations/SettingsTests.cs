using FourPer1000.Collab.Web.Operations;

namespace FourPer1000.Collab.Web.Tests.Operations;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("https://collab.example.org", true)]
    [InlineData("https://collab.example.org:8443", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://collab.example.org", false)]
    [InlineData("https://collab.example.org/collab", false)]
    [InlineData("https://collab.example.org/?a=b", false)]
    [InlineData("ftp://localhost", false)]
    public void The_address_is_https_or_this_machine(string address, bool sound) =>
        Assert.Equal(sound, new SiteOptions { Address = new Uri(address) }.IsSound());

    [Theory]
    [InlineData("192.0.2.1", true)]
    [InlineData("::1", true)]
    [InlineData("proxy.example.org", false)]
    public void Proxies_are_named_by_their_IP_address(string proxy, bool sound) =>
        Assert.Equal(sound, new SiteOptions { Address = new Uri("https://collab.example.org"), TrustedProxies = [proxy] }.IsSound());
}
