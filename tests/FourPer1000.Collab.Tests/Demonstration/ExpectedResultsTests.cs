using System.Globalization;
using System.Text.Json;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Demonstration;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Demonstration;

/// <summary>
/// The file of synthetic answers says what to expect of them; it was computed outside the platform. All three task forces are played
/// to the end, and every number in the file is compared with what the platform computed.
/// </summary>
public abstract class ExpectedResultsTests(PlayedToTheEnd play)
{
    private static readonly JsonElement File = ReadFile();

    public static TheoryData<string, int> Rounds { get; } = new()
    {
        { "A1", 1 }, { "A1", 2 }, { "B4", 1 }, { "B4", 2 }, { "F3", 1 }, { "F3", 2 },
    };

    [Theory]
    [MemberData(nameof(Rounds))]
    public void Every_rating_comes_out_as_expected(string taskForce, int round)
    {
        var compared = 0;
        foreach (var scale in Expected(taskForce, round).EnumerateObject().Where(part => part.Name is "importance9" or "feasibility9" or "agree5"))
        {
            foreach (var item in scale.Value.EnumerateObject())
            {
                var figures = (RatingFigures)play.Results[(taskForce, round, ItemKey(item.Name))].Figures;
                Compare(item, figures.Scales.Single(s => s.Scale == scale.Name));
                compared++;
            }
        }

        Assert.True(compared >= 5, $"Only {compared} items of {taskForce}, round {round}.");
    }

    [Theory]
    [MemberData(nameof(Rounds))]
    public void Every_target_comes_out_as_expected(string taskForce, int round)
    {
        var items = Expected(taskForce, round).GetProperty("numeric").EnumerateObject().ToList();
        foreach (var item in items)
        {
            Compare(item, (EstimateFigures)play.Results[(taskForce, round, $"{taskForce}-TGT-0{item.Name[^1]}")].Figures);
        }

        Assert.Equal(3, items.Count);
    }

    [Theory]
    [MemberData(nameof(Rounds))]
    public void The_order_of_priority_comes_out_as_expected(string taskForce, int round)
    {
        var expected = Expected(taskForce, round).GetProperty("ranking");
        var figures = (RankingFigures)play.Results[(taskForce, round, $"{taskForce}-ORDER")].Figures;

        Close(expected.GetProperty("kendallW").GetDouble(), figures.KendallW!.Value, "W");
        foreach (var (option, rank) in figures.Options.Zip(figures.MeanRanks))
        {
            Close(expected.GetProperty("meanRank").GetProperty(option).GetDouble(), rank, option);
        }

        Assert.Equal(expected.GetProperty("meanRank").EnumerateObject().Count(), figures.Options.Count);
    }

    [Theory]
    [InlineData("A1")]
    [InlineData("B4")]
    [InlineData("F3")]
    public void What_is_not_settled_is_asked_again(string taskForce)
    {
        var expected = Response(taskForce).GetProperty("round3").GetProperty("reRated").EnumerateArray().Select(key => key.GetString()!).ToList();

        var asked = play.Results.Keys.Where(key => key.TaskForce == taskForce && key.Round == 2 && key.Item.Contains("-ACT-", StringComparison.Ordinal));

        Assert.Equal(expected.Order(), asked.Select(key => key.Item).Order());
    }

    [Theory]
    [InlineData("A1")]
    [InlineData("B4")]
    [InlineData("F3")]
    public void What_is_favoured_in_the_end_is_proposed(string taskForce)
    {
        var final = Response(taskForce).GetProperty("final").EnumerateObject().ToList();
        var favoured = final.Where(item => item.Value.GetProperty("favoured").GetBoolean()).Select(item => item.Name);

        Assert.Equal(favoured.Order(), play.ProposedActivities[taskForce].Order());
        foreach (var item in final)
        {
            var decidedIn = item.Value.GetProperty("decidedIn").GetInt32() - 1;
            var figures = (RatingFigures)play.Results[(taskForce, decidedIn, item.Name)].Figures;
            Assert.Equal(Outcome(item.Value.GetProperty("importance").GetString()!), figures.Scales[0].Outcome);
            Close(item.Value.GetProperty("feasibilityMedian").GetDouble(), figures.Scales[1].Summary!.Median, item.Name);
        }
    }

    private static void Compare(JsonProperty item, ScaleFigures figures)
    {
        var histogram = Histogram.FromCounts([.. figures.Counts]);
        foreach (var value in item.Value.EnumerateObject())
        {
            if (value.Name == "outcome")
            {
                Assert.Equal(Outcome(value.Value.GetString()!), figures.Outcome);
                continue;
            }

            Close(value.Value.GetDouble(), Number(value.Name, figures, histogram), $"{item.Name} {figures.Scale} {value.Name}");
        }
    }

    private static double Number(string name, ScaleFigures figures, Histogram histogram) => name switch
    {
        "n" => figures.Answered,
        "mean" => figures.Summary!.Mean,
        "sdSample" => figures.Summary!.StandardDeviation!.Value,
        "median" => figures.Summary!.Median,
        "q1R7" => figures.Summary!.Q1,
        "q3R7" => figures.Summary!.Q3,
        "iqrR7" => figures.Summary!.Iqr,
        "q1R8" => Quantiles.Of(histogram, new Rational(1, 4), QuantileType.Type8).Value,
        "q3R8" => Quantiles.Of(histogram, new Rational(3, 4), QuantileType.Type8).Value,
        "share7to9" or "share4to5" => figures.For!.Value,
        "share1to3" or "share1to2" => figures.Against!.Value,
        _ => throw new InvalidDataException(name),
    };

    private static void Compare(JsonProperty item, EstimateFigures figures)
    {
        foreach (var value in item.Value.EnumerateObject())
        {
            if (value.Name == "outcome")
            {
                Assert.Equal(Outcome(value.Value.GetString()!), figures.Outcome);
                continue;
            }

            Close(value.Value.GetDouble(), Number(value.Name, figures), $"{item.Name} {value.Name}");
        }
    }

    private static double Number(string name, EstimateFigures figures) => name switch
    {
        "n" => figures.Answered,
        "mean" => figures.Summary!.Mean,
        "sdSample" => figures.Summary!.StandardDeviation!.Value,
        "median" => figures.Summary!.Median,
        "q1R7" => figures.Summary!.Q1,
        "q3R7" => figures.Summary!.Q3,
        "iqrR7" => figures.Summary!.Iqr,
        "q1R8" => Quantiles.OfSorted([.. figures.Values], new Rational(1, 4), QuantileType.Type8).Value,
        "q3R8" => Quantiles.OfSorted([.. figures.Values], new Rational(3, 4), QuantileType.Type8).Value,
        "relativeIqrR7" => figures.RelativeIqr!.Value,
        _ => throw new InvalidDataException(name),
    };

    /// <summary>The file has four decimals.</summary>
    private static void Close(double expected, double actual, string what) => Assert.True(
        Math.Abs(expected - actual) <= 0.0000501,
        string.Create(CultureInfo.InvariantCulture, $"{what}: expected {expected}, computed {actual}"));

    /// <summary>The file gives a reworded statement a key of its own; here it is the second version of the same item.</summary>
    private static string ItemKey(string name) => name.TrimEnd('B');

    private static ConsensusOutcome Outcome(string name) => name switch
    {
        "in" => ConsensusOutcome.AgreedFor,
        "out" => ConsensusOutcome.AgreedAgainst,
        "dissent" => ConsensusOutcome.Split,
        "not-settled" => ConsensusOutcome.NotSettled,
        _ => throw new InvalidDataException(name),
    };

    private static JsonElement Expected(string taskForce, int round) => Response(taskForce).GetProperty($"round{round + 1}").GetProperty("expected");

    private static JsonElement Response(string taskForce) => File.GetProperty("responses").EnumerateArray()
        .Single(response => response.GetProperty("taskForce").GetString() == taskForce);

    private static JsonElement ReadFile()
    {
        using var stream = typeof(DemonstrationProgramme).Assembly.GetManifestResourceStream("FourPer1000.Collab.Demonstration.Data.demo-responses.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }
}

/// <summary>The three task forces with both rounds of ratings, closed and published.</summary>
public abstract class PlayedToTheEnd(TestDatabase database) : IAsyncLifetime
{
    private static readonly RoundScript[] BothRounds =
    [
        new(RoundTheme.Ratings, OpensOn: -62, Days: 21, PublishedOn: -38),
        new(RoundTheme.SecondLook, OpensOn: -36, Days: 14, PublishedOn: -19),
    ];

    public IReadOnlyDictionary<(string TaskForce, int Round, string Item), ItemResult> Results { get; private set; } = null!;

    public IReadOnlyDictionary<string, IReadOnlyList<string>> ProposedActivities { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await database.InitializeAsync();
        await using var platform = new Platform(database);
        await DemonstrationProgramme.Play(platform.Services, [.. new[] { "A1", "B4", "F3" }.Select(code => new StudyScript(code, 2, BothRounds))]);
        Results = await platform.Read(ReadResults);
        ProposedActivities = await Propose(platform);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return database.DisposeAsync();
    }

    private static async Task<IReadOnlyDictionary<(string, int, string), ItemResult>> ReadResults(CollabDb db) => await (
        from result in db.ItemResults
        join asked in db.RoundItems on result.RoundItemId equals asked.Id
        join round in db.Rounds on asked.RoundId equals round.Id
        select new { round.Study.TaskForceCode, round.Number, asked.ItemVersion.Item.Key, result })
        .ToDictionaryAsync(row => (row.TaskForceCode, row.Number, row.Key), row => row.result);

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> Propose(Platform platform)
    {
        var proposed = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var code in new[] { "A1", "B4", "F3" })
        {
            var last = await platform.Read(db => db.Rounds.Where(r => r.Study.TaskForceCode == code).OrderBy(r => r.Number).LastAsync());
            var proposals = await platform.Do((DraftProposals draft) => draft.Now(last.Id, new Person(last.Opening!.By, new HashSet<string>())));
            proposed[code] = await Items(platform, [.. proposals.Where(p => p.Kind == ProposalKind.Activity).SelectMany(p => p.Evidence).Select(e => e.ItemResultId)]);
        }

        return proposed;
    }

    private static async Task<IReadOnlyList<string>> Items(Platform platform, Guid[] results) => await platform.Read(db => (
        from result in db.ItemResults
        join asked in db.RoundItems on result.RoundItemId equals asked.Id
        where results.Contains(result.Id)
        select asked.ItemVersion.Item.Key).Distinct().ToListAsync());
}

public sealed class PlayedToTheEndOnSqlite() : PlayedToTheEnd(new SqliteDatabase());

public sealed class PlayedToTheEndOnPostgreSql() : PlayedToTheEnd(new PostgreSqlDatabase());

public sealed class ExpectedResultsOnSqlite(PlayedToTheEndOnSqlite play) : ExpectedResultsTests(play), IClassFixture<PlayedToTheEndOnSqlite>;

public sealed class ExpectedResultsOnPostgreSql(PlayedToTheEndOnPostgreSql play)
    : ExpectedResultsTests(play), IClassFixture<PlayedToTheEndOnPostgreSql>;
