using FourPer1000.Collab.Browser.Tests.Pictures;
using Xunit.Runner.InProc.SystemConsole;

namespace FourPer1000.Collab.Browser.Tests;

/// <summary>
/// Runs the tests; <c>dotnet run --project tests/FourPer1000.Collab.Browser.Tests -- screenshots FOLDER</c> takes the pictures of the
/// README instead.
/// </summary>
internal static class Start
{
    private static Task<int> Main(string[] args) => args is ["screenshots", var folder]
        ? Album.Fill(Path.GetFullPath(folder))
        : ConsoleRunner.Run(args);
}
