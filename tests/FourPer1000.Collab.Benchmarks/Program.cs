using System.Globalization;
using FourPer1000.Collab.Benchmarks;
using FourPer1000.Collab.Benchmarks.Load;
using FourPer1000.Collab.Persistence;

return args switch
{
    ["generate", var file] => RatingsGenerator.Run(file),
    ["ratings", var file] => RatingsBenchmark.Run(file),
    ["verdicts"] => VerdictsBenchmark.Run(),
    ["answers"] => await AnswersBenchmark.Run(DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql),
    ["answers", var database] => await AnswersBenchmark.Run(Enum.Parse<DatabaseProvider>(database, ignoreCase: true)),
    ["arrivals"] => await ArrivalsBenchmark.Run(),
    ["closing"] => await ClosingBenchmark.Run(),
    ["page"] => await PageBenchmark.Run(),
    ["five-years"] => await FiveYearsBenchmark.Run(),
    ["memory"] => await MemoryBenchmark.Run(),
    ["serve-nothing", var port] => await Ceilings.Serve(int.Parse(port, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("generate FILE  writes the ratings of 24 studies that the next measures");
    Console.Error.WriteLine("ratings FILE   panel statistics and their bootstrap");
    Console.Error.WriteLine("verdicts       100,000 panelists x 40 items, from bytes to item verdicts");
    Console.Error.WriteLine("answers [sqlite|postgresql]  durable answer saves over HTTP with 64 signed-in clients, beside the bare ceilings");
    Console.Error.WriteLine("arrivals       350 people arrive at the same moment and answer 40 items each");
    Console.Error.WriteLine("closing        closing a round of 350 panelists and 100 items");
    Console.Error.WriteLine("page           weight, requests and server time of the item page");
    Console.Error.WriteLine("five-years     server time of the pages with a million answers in the database");
    Console.Error.WriteLine("memory         memory of the process with 350 live people");
    return 2;
}
