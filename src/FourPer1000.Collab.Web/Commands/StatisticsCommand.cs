using System.CommandLine;
using FourPer1000.Collab.Statistics;

namespace FourPer1000.Collab.Web.Commands;

/// <summary>The statistics of the platform on a document of cases, for whoever wants to check its numbers.</summary>
internal static class StatisticsCommand
{
    /// <summary>The document could not be read or answered; nothing was written to the output.</summary>
    private const int Failed = 2;

    public static Command Create()
    {
        var file = new Argument<FileInfo?>("file")
        {
            Description = "A JSON document of cases; standard input when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var list = new Option<bool>("--list") { Description = "List the names of all statistics." };
        var command = new Command("statistics", "Compute statistics on a document of cases and write the results as JSON.") { file, list };
        command.SetAction(parsed => parsed.GetValue(list) ? List() : Answer(parsed.GetValue(file)));
        return command;
    }

    private static int List()
    {
        foreach (var id in StatisticCatalogue.Ids)
        {
            Console.Out.WriteLine(id);
        }

        return 0;
    }

    /// <summary>Answered into memory first, so that a failure leaves no half of a document behind.</summary>
    private static int Answer(FileInfo? file)
    {
        try
        {
            using var answer = new MemoryStream();
            using (var input = file?.OpenRead() ?? Console.OpenStandardInput())
            {
                StatisticsDocument.Answer(input, answer);
            }

            using var output = Console.OpenStandardOutput();
            answer.WriteTo(output);
            output.Write("\n"u8);
            return 0;
        }
        catch (Exception failure) when (failure is StatisticsDocumentException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(failure.Message);
            return Failed;
        }
    }
}
