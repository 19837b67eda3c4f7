using System.Diagnostics;
using System.Text.Json;

namespace FourPer1000.Collab.Web.Tests.Commands;

/// <summary>The program as it is run from a shell.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collab-command-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Statistics_answers_a_document_of_cases()
    {
        var file = Write("""{"cases":[{"id":"one","statistic":"descriptives.summary","input":{"values":[1,2,3,4]},"parameters":{}}]}""");
        var (code, output, errors) = await Run("statistics", file);
        Assert.Equal((0, ""), (code, errors));
        using var document = JsonDocument.Parse(output);
        Assert.Equal(2.5, document.RootElement.GetProperty("results")[0].GetProperty("result").GetProperty("median").GetDouble());
    }

    [Fact]
    public async Task Without_a_file_it_reads_from_the_standard_input()
    {
        var (code, output, _) = await Run(["statistics"], input: """{"cases":[]}""");
        Assert.Equal(0, code);
        Assert.Contains("\"results\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"cases":[{"id":"one","statistic":"no.such","input":{}}]}""")]
    public async Task What_it_cannot_answer_it_says_in_a_sentence_and_ends_with_2(string text)
    {
        var (code, output, errors) = await Run("statistics", Write(text));
        Assert.Equal((2, ""), (code, output));
        Assert.Single(errors.Trim().Split('\n'));
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_such_a_sentence_too() =>
        Assert.Equal(2, (await Run("statistics", Path.Combine(folder.FullName, "missing.json"))).Code);

    [Fact]
    public async Task It_lists_the_names_of_all_statistics()
    {
        var (code, output, _) = await Run("statistics", "--list");
        Assert.Equal(0, code);
        Assert.Equal(FourPer1000.Collab.Statistics.StatisticCatalogue.Ids, output.Trim().Split('\n').Select(line => line.Trim()));
    }

    [Fact]
    public async Task Migrate_makes_the_database_and_stops()
    {
        var (code, output, _) = await Run("migrate");
        Assert.Equal(0, code);
        Assert.StartsWith("Sqlite: ", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.FullName, "data", "collab.sqlite")));
        Assert.StartsWith("Sqlite: 0 ", (await Run("migrate")).Output, StringComparison.Ordinal);
    }

    private string Write(string text)
    {
        var file = Path.Combine(folder.FullName, "cases.json");
        File.WriteAllText(file, text);
        return file;
    }

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) => Run(arguments, input: null);

    private async Task<(int Code, string Output, string Errors)> Run(string[] arguments, string? input)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "FourPer1000.Collab.Web.dll"), .. arguments])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
