namespace FourPer1000.Collab.Mail;

/// <summary>Where this installation is reached; links in mails begin with it, never with what a request claims its host to be.</summary>
public sealed class PublicAddress
{
    public const string Section = "PublicAddress";

    public string Value { get; set; } = "http://localhost:5080";

    public string Of(string path) => $"{Value.TrimEnd('/')}{path}";
}
