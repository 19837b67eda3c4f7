using System.CommandLine;

namespace FourPer1000.Collab.Web.Commands;

/// <summary>What the program can do besides serving pages.</summary>
public static class CommandLine
{
    private static readonly string[] Words = ["statistics", "migrate", "--help", "-h", "-?", "/?", "--version"];

    /// <summary>Whether the arguments name a command. Anything else, such as --urls, belongs to the server.</summary>
    public static bool IsMeantBy(string[] args) => args is [var first, ..] && Words.Contains(first, StringComparer.Ordinal);

    public static Task<int> Run(string[] args) => Root().Parse(args).InvokeAsync();

    private static RootCommand Root() => new("4 per 1000 Collab. Without a command it serves its pages.")
    {
        StatisticsCommand.Create(),
        MigrateCommand.Create(),
    };
}
