using FourPer1000.Collab.Statistics;
using FourPer1000.Collab.Studies.RealTime;

namespace FourPer1000.Collab.Tests.RealTime;

public sealed class DisclosureTests
{
    private const int K = 3;
    private static readonly string[] Parts = ["importance", "feasibility"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [Trait("Case", "B2")]
    [MemberData(nameof(Seeds))]
    public void Whoever_writes_down_every_state_and_subtracts_them_never_gets_below_k_people(int seed)
    {
        foreach (var states in Play(new Xoshiro256(seed), panelists: 8, steps: 120))
        {
            Assert.True(states.SmallestDifference() >= K);
        }
    }

    [Theory]
    [Trait("Case", "B2")]
    [MemberData(nameof(Seeds))]
    public void No_weighted_sum_of_the_states_isolates_fewer_than_k_people(int seed)
    {
        foreach (var states in Play(new Xoshiro256(seed), panelists: 8, steps: 120))
        {
            Assert.All(GroupsBelowK(8), people => Assert.False(states.Isolate(people)));
        }
    }

    [Fact]
    [Trait("Case", "B2")]
    public void The_histories_of_these_tests_release_again_and_again()
    {
        var released = Enumerable.Range(1, 40).SelectMany(seed => Play(new Xoshiro256(seed), panelists: 8, steps: 120)).Select(states => states.Count).ToList();

        Assert.True(released.Average() > 3);
    }

    /// <summary>Three change their mind, others answer, and of the three two change it back: each step moves three people or more.</summary>
    [Fact]
    [Trait("Case", "B2")]
    public void Counting_changes_alone_would_isolate_people_and_is_not_enough()
    {
        var everybody = Enumerable.Range(0, 11).Select(_ => Guid.NewGuid()).ToList();
        var (first, second, last) = (everybody[..4], everybody[4..8], everybody[8..9]);
        Dictionary<Guid, string> before = first.ToDictionary(person => person, _ => "1");
        Dictionary<Guid, string> changed = new(before) { [first[0]] = "2", [first[1]] = "2", [first[2]] = "2" };
        Dictionary<Guid, string> joined = second.Aggregate(new Dictionary<Guid, string>(changed), With("1"));
        Dictionary<Guid, string> back = last.Aggregate(new Dictionary<Guid, string>(joined) { [first[0]] = "1", [first[1]] = "1" }, With("1"));
        Dictionary<Guid, string>[] states = [before, changed, joined, back];
        var naive = new ReleasedStates();
        var disclosure = new Disclosure(K);
        foreach (var state in states)
        {
            naive.WriteDown(OnePart(state), Parts[0], K);
        }

        foreach (var state in states[..3])
        {
            Assert.True(disclosure.Admits(OnePart(state)));
            disclosure.Release(OnePart(state));
        }

        Assert.True(naive.Isolate(new HashSet<Guid> { first[2], last[0] }));
        Assert.False(disclosure.Admits(OnePart(back)));
    }

    [Fact]
    public void The_first_state_needs_k_answers() => Assert.Equal(
        [false, false, true],
        new[] { 1, 2, 3 }.Select(people => new Disclosure(K).Admits(OnePart(People(people, "5")))));

    [Fact]
    public void Nothing_new_is_no_new_state()
    {
        var disclosure = new Disclosure(K);
        var state = OnePart(People(4, "5"));
        disclosure.Release(state);

        Assert.False(disclosure.Admits(state));
    }

    [Fact]
    public void A_scale_below_k_does_not_hold_up_the_others()
    {
        var people = Enumerable.Range(0, 4).Select(_ => Guid.NewGuid()).ToList();
        Dictionary<Guid, IReadOnlyList<Contribution>> state = people.ToDictionary(
            person => person,
            person => (IReadOnlyList<Contribution>)(person == people[0] ? [new(Parts[0], "5"), new(Parts[1], "5")] : [new Contribution(Parts[0], "5")]));

        Assert.True(new Disclosure(K).Admits(state));
    }

    [Fact]
    public void A_scale_that_moves_by_one_person_holds_up_the_others()
    {
        var people = Enumerable.Range(0, 6).Select(_ => Guid.NewGuid()).ToList();
        var disclosure = new Disclosure(K);
        disclosure.Release(Both(people, "5", "5"));

        var moved = Both(people, "6", "5");
        moved[people[0]] = [new(Parts[0], "6"), new(Parts[1], "4")];

        Assert.False(disclosure.Admits(moved));
    }

    [Fact]
    public void Of_orders_a_panelist_counts_as_new_twice_and_no_more()
    {
        var people = Enumerable.Range(0, 3).Select(_ => Guid.NewGuid()).ToList();
        var disclosure = new Disclosure(K);
        var admitted = new List<bool>();
        foreach (var order in new[] { "a b c", "b c a", "c a b" })
        {
            Dictionary<Guid, IReadOnlyList<Contribution>> state =
                people.ToDictionary(person => person, _ => (IReadOnlyList<Contribution>)[new("order", order, Independent: 2)]);
            admitted.Add(disclosure.Admits(state));
            disclosure.Release(state);
        }

        Assert.Equal([true, true, false], admitted);
    }

    /// <summary>People answer, change, change back, leave a scale open and take answers back; after each step the next state is released if it may be.</summary>
    private static IReadOnlyList<ReleasedStates> Play(Xoshiro256 chance, int panelists, int steps)
    {
        var people = Panel(panelists);
        var current = new Dictionary<Guid, IReadOnlyList<Contribution>>();
        var disclosure = new Disclosure(K);
        var written = Parts.Select(_ => new ReleasedStates()).ToList();
        for (var step = 0; step < steps; step++)
        {
            Change(chance, people, current);
            if (disclosure.Admits(current))
            {
                var state = new Dictionary<Guid, IReadOnlyList<Contribution>>(current);
                disclosure.Release(state);
                for (var part = 0; part < Parts.Length; part++)
                {
                    written[part].WriteDown(state, Parts[part], K);
                }
            }
        }

        return written;
    }

    private static void Change(Xoshiro256 chance, List<Guid> people, Dictionary<Guid, IReadOnlyList<Contribution>> current)
    {
        var person = people[chance.NextBelow(people.Count)];
        if (chance.NextBelow(6) == 0)
        {
            current.Remove(person);
        }
        else
        {
            current[person] = [.. Parts.Where(_ => chance.NextBelow(8) > 0).Select(part => new Contribution(part, Text(chance.NextBelow(9))))];
        }
    }

    private static List<Guid> Panel(int panelists) => [.. Enumerable.Range(1, panelists).Select(number => new Guid(number, 0, 0, new byte[8]))];

    private static IEnumerable<HashSet<Guid>> GroupsBelowK(int panelists)
    {
        var people = Panel(panelists);
        return people.SelectMany((one, index) => people.Skip(index).Select(other => new HashSet<Guid> { one, other }));
    }

    private static Func<Dictionary<Guid, string>, Guid, Dictionary<Guid, string>> With(string mark) => (state, person) =>
    {
        state[person] = mark;
        return state;
    };

    private static Dictionary<Guid, string> People(int count, string mark) => Enumerable.Range(0, count).ToDictionary(_ => Guid.NewGuid(), _ => mark);

    private static Dictionary<Guid, IReadOnlyList<Contribution>> OnePart(Dictionary<Guid, string> marks) =>
        marks.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Contribution>)[new(Parts[0], pair.Value)]);

    private static Dictionary<Guid, IReadOnlyList<Contribution>> Both(List<Guid> people, string one, string other) =>
        people.ToDictionary(person => person, _ => (IReadOnlyList<Contribution>)[new(Parts[0], one), new(Parts[1], other)]);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
