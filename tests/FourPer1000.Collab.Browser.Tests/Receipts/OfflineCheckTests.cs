using System.Text;
using FourPer1000.Collab.Browser.Tests.Host;
using FourPer1000.Collab.Receipts;

namespace FourPer1000.Collab.Browser.Tests.Receipts;

/// <summary>The checker as a person uses it years later: one file from the disk, in a browser without a connection.</summary>
public sealed class OfflineCheckTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly Guid Round = new("6f9619ff-8b86-4011-b42d-00cf4fc964ff");

    private static readonly ReceiptFileAnswer[] Answers =
    [
        new(new Guid("00000000-0000-4000-8000-0000000000a2"), "The best number", """{"kind":"estimate","best":12.5}""", "for", "Les sols gèlent, 🌱 «voilà»\nligne 2"),
        new(new Guid("00000000-0000-4000-8000-000000000001"), "How important", """{"kind":"rating","marks":[7,0]}""", "", ""),
    ];

    /// <summary>Computed with another program, as in the tests of the core.</summary>
    private const string Code = "1bdf0602f64a709e241b2f1e3c7f04ad91c27fdb03e5fd07cb2dcbf21b782f3a";

    [Fact]
    public async Task A_receipt_is_computed_again_and_found_in_the_list() =>
        Assert.Contains("It is in the list of 2 receipts.", await Result(Answers, ["0000", Code]), StringComparison.Ordinal);

    [Fact]
    public async Task A_receipt_that_is_not_in_the_list_is_said_to_be_missing() =>
        Assert.Contains("It is not in the list.", await Result(Answers, ["0000", "1111"]), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_whose_answers_were_changed_is_found_out() => Assert.Contains(
        "does not fit its answers", await Result([Answers[0], Answers[1] with { Value = """{"kind":"rating","marks":[8,0]}""" }], [Code]), StringComparison.Ordinal);

    private static async Task<string> Result(ReceiptFileAnswer[] answers, string[] codes)
    {
        var file = new ReceiptFile(Receipt.Form, Round, "Soils", 1, Code, Convert.ToHexStringLower(Secret), answers);
        await using var context = await (await Chromium.Running).NewContextAsync(new() { Locale = "en-GB", Offline = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Checker()).AbsoluteUri);
        await page.SetInputFilesAsync("#receipt", new FilePayload { Name = "receipt.json", MimeType = "application/json", Buffer = file.ToJson() });
        await page.SetInputFilesAsync("#list", new FilePayload { Name = "list.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(new ReceiptList(codes).Text) });
        await Assertions.Expect(page.Locator("#result")).Not.ToContainTextAsync("Choose both files.");
        return await page.Locator("#result").InnerTextAsync();
    }

    /// <summary>The file as it lies in the repository.</summary>
    private static string Checker()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FourPer1000.Collab.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Combine(folder.FullName, "wwwroot", "receipts", "check-receipt.html");
    }
}
