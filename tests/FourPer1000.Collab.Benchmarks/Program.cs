using FourPer1000.Collab.Benchmarks;

return args switch
{
    ["ratings", var file] => RatingsBenchmark.Run(file),
    ["verdicts"] => VerdictsBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("ratings FILE   panel statistics on the ratings of gen_ratings.py");
    Console.Error.WriteLine("verdicts       100,000 panelists x 40 items, from bytes to item verdicts");
    return 2;
}
