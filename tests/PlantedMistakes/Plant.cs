#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Plants the mistakes of mistakes.txt into a copy of the statistics library, all in one build and each behind a switch, and runs the tests once
// per mistake. Run from the top of the repository: dotnet run tests/PlantedMistakes/Plant.cs [FIRST [LAST]]

using System.Diagnostics;
using System.Globalization;
using Mistake = (int Number, string File, string Right, string Wrong);

var first = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1;
var last = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : int.MaxValue;
var copy = Directory.CreateTempSubdirectory("planted-mistakes-").FullName;
try
{
    CopyRepository(copy);
    var mistakes = Plant(copy, File.ReadAllLines("tests/PlantedMistakes/mistakes.txt"));
    Build(copy);
    if (Run(copy, number: -1) != 0)
        throw new InvalidOperationException("The tests fail without any mistake.");

    var asked = mistakes.Where(mistake => mistake.Number >= first && mistake.Number <= last).ToArray();
    return Report(asked.Where(mistake => Run(copy, mistake.Number) == 0).ToArray(), asked.Length);
}
finally
{
    Directory.Delete(copy, recursive: true);
}

static void CopyRepository(string to)
{
    string[] parts = ["src/FourPer1000.Collab.Statistics", "tests/FourPer1000.Collab.Statistics.Tests", "docs", ".config"];
    foreach (var file in Directory.GetFiles(".").Concat(parts.SelectMany(part => Directory.GetFiles(part, "*", SearchOption.AllDirectories))))
    {
        var target = Path.Combine(to, file);
        if (file.Contains("/bin/", StringComparison.Ordinal) || file.Contains("/obj/", StringComparison.Ordinal))
            continue;

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }

    File.Copy("tests/Directory.Build.props", Path.Combine(to, "tests/Directory.Build.props"));
    File.WriteAllText(Path.Combine(to, "src/FourPer1000.Collab.Statistics/Planted.cs"), """
        namespace FourPer1000.Collab.Statistics;

        internal static class Planted
        {
            private static readonly string Number = System.Environment.GetEnvironmentVariable("PLANTED") ?? "";

            internal static bool Is(string number) => number == Number;
        }
        """);
}

static List<Mistake> Plant(string copy, string[] lines)
{
    var mistakes = new List<Mistake>();
    var (file, right) = ("", "");
    foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
    {
        if (line.StartsWith("- ", StringComparison.Ordinal))
            right = line[2..];
        else if (line.StartsWith("+ ", StringComparison.Ordinal))
            mistakes.Add((mistakes.Count + 1, file, right, line[2..]));
        else
            file = line;
    }

    foreach (var mistake in mistakes)
        Replace(Path.Combine(copy, "src/FourPer1000.Collab.Statistics", mistake.File), mistake);

    return mistakes;
}

static void Replace(string path, Mistake mistake)
{
    var parts = File.ReadAllText(path).Split(mistake.Right);
    if (parts.Length != 2)
        throw new InvalidDataException($"{mistake.File} has '{mistake.Right}' {parts.Length - 1} times; it must be there once.");

    File.WriteAllText(path, $"{parts[0]}(Planted.Is(\"{mistake.Number}\") ? ({mistake.Wrong}) : ({mistake.Right})){parts[1]}");
}

static void Build(string copy)
{
    var build = Process.Start(new ProcessStartInfo("dotnet", "build tests/FourPer1000.Collab.Statistics.Tests -v q -p:RunAnalyzers=false -p:NoWarn=CS1591")
    {
        WorkingDirectory = copy,
    })!;
    build.WaitForExit();
    if (build.ExitCode != 0)
        throw new InvalidOperationException("The planted library does not build.");
}

static int Run(string copy, int number)
{
    var tests = Path.Combine(copy, "tests/FourPer1000.Collab.Statistics.Tests/bin/Debug/net10.0/FourPer1000.Collab.Statistics.Tests.dll");
    var start = new ProcessStartInfo("dotnet", [tests, "-stopOnFail", "-noLogo"]) { RedirectStandardOutput = true, UseShellExecute = false };
    start.Environment["PLANTED"] = number.ToString(CultureInfo.InvariantCulture);
    using var run = Process.Start(start)!;
    var said = run.StandardOutput.ReadToEnd();
    run.WaitForExit();
    if (run.ExitCode is 137 or 143)
        throw new InvalidOperationException("The run was ended from outside.");
    if (number < 0 && run.ExitCode != 0)
        Console.WriteLine(said);

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number,4}  {(run.ExitCode == 0 ? "all tests pass" : "noticed")}"));
    return run.ExitCode;
}

static int Report(Mistake[] unnoticed, int planted)
{
    foreach (var mistake in unnoticed)
        Console.WriteLine($"not noticed: {mistake.File}\n  - {mistake.Right}\n  + {mistake.Wrong}");

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{planted - unnoticed.Length} of {planted} planted mistakes were noticed."));
    return unnoticed.Length == 0 ? 0 : 1;
}
