using FourPer1000.Collab.Benchmarks;

return args switch
{
    ["generate", var file] => RatingsGenerator.Run(file),
    ["ratings", var file] => RatingsBenchmark.Run(file),
    ["verdicts"] => VerdictsBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("generate FILE  writes the ratings of 24 studies that the next measures");
    Console.Error.WriteLine("ratings FILE   panel statistics and their bootstrap");
    Console.Error.WriteLine("verdicts       100,000 panelists x 40 items, from bytes to item verdicts");
    return 2;
}
