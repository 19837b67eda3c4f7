using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;

namespace FourPer1000.Collab.Tests.Visibility;

/// <summary>The one rule as a table: for each standing and each sight, the states of a round in which it is granted.</summary>
public sealed class VisibilityTableTests
{
    private const string Always = "Draft Open Due Closed Published";
    private const string Opened = "Open Due Closed Published";
    private const string Sealed = "Closed Published";
    private const string Published = "Published";
    private const string Never = "";

    public static TheoryData<Standing, Sight, string> Table { get; } = new()
    {
        { Standing.Public, Sight.Existence, Opened },
        { Standing.Public, Sight.Protocol, Published },
        { Standing.Public, Sight.Items, Published },
        { Standing.Public, Sight.OwnAnswers, Never },
        { Standing.Public, Sight.Participation, Never },
        { Standing.Public, Sight.Results, Published },
        { Standing.Public, Sight.Receipts, Published },
        { Standing.Public, Sight.GroupSoFar, Never },

        { Standing.Panelist, Sight.Existence, Opened },
        { Standing.Panelist, Sight.Protocol, Opened },
        { Standing.Panelist, Sight.Items, Opened },
        { Standing.Panelist, Sight.OwnAnswers, Opened },
        { Standing.Panelist, Sight.Participation, Never },
        { Standing.Panelist, Sight.Results, Published },
        { Standing.Panelist, Sight.Receipts, Sealed },
        { Standing.Panelist, Sight.GroupSoFar, Opened },

        { Standing.Moderator, Sight.Existence, Always },
        { Standing.Moderator, Sight.Protocol, Always },
        { Standing.Moderator, Sight.Items, Always },
        { Standing.Moderator, Sight.OwnAnswers, Never },
        { Standing.Moderator, Sight.Participation, Always },
        { Standing.Moderator, Sight.Results, Sealed },
        { Standing.Moderator, Sight.Receipts, Sealed },
        { Standing.Moderator, Sight.GroupSoFar, Opened },

        { Standing.Secretariat, Sight.Existence, Opened },
        { Standing.Secretariat, Sight.Protocol, Opened },
        { Standing.Secretariat, Sight.Items, Published },
        { Standing.Secretariat, Sight.OwnAnswers, Never },
        { Standing.Secretariat, Sight.Participation, Opened },
        { Standing.Secretariat, Sight.Results, Published },
        { Standing.Secretariat, Sight.Receipts, Published },
        { Standing.Secretariat, Sight.GroupSoFar, Never },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Somebody_sees_this_in_these_states_and_no_others(Standing standing, Sight sight, string states)
    {
        var granted = Enum.GetValues<RoundState>().Where(state => standing.May(sight, state));

        Assert.Equal(states.Split(' ', StringSplitOptions.RemoveEmptyEntries), granted.Select(state => state.ToString()));
    }

    [Fact]
    public void The_table_is_complete() => Assert.Equal(
        Enum.GetValues<Standing>().Length * Enum.GetValues<Sight>().Length,
        Table.Select(row => (row.Data.Item1, row.Data.Item2)).Distinct().Count());

    [Fact]
    public void Standing_in_two_ways_is_seeing_what_either_sees()
    {
        const Standing both = Standing.Panelist | Standing.Moderator;
        foreach (var (sight, state) in Enum.GetValues<Sight>().SelectMany(sight => Enum.GetValues<RoundState>().Select(state => (sight, state))))
        {
            Assert.Equal(Standing.Panelist.May(sight, state) || Standing.Moderator.May(sight, state), both.May(sight, state));
        }
    }

    [Fact]
    public void Nobody_sees_a_number_before_the_round_is_sealed() => Assert.All(
        Enum.GetValues<Standing>().SelectMany(standing => new[] { RoundState.Draft, RoundState.Open, RoundState.Due }.Select(state => (standing, state))),
        pair => Assert.False(pair.standing.May(Sight.Results, pair.state)));
}
