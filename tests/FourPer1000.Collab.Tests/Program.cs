using FourPer1000.Collab.Tests.Answers;
using Xunit.Runner.InProc.SystemConsole;

return args is [SaveUntilKilled.Command, var connectionString, var round]
    ? await SaveUntilKilled.Run(connectionString, Guid.Parse(round))
    : await ConsoleRunner.Run(args);
