using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Tests.Fixture;

namespace FourPer1000.Collab.Tests;

/// <summary>
/// What the tests of a subject share: the program on a database, and a clock at its start. A subject is an abstract class; its two
/// sealed classes say on which database it runs.
/// </summary>
public abstract class CollabTests(TestDatabase database) : IAsyncDisposable
{
    protected Platform Platform { get; } = new(database);

    protected Given Given => Platform.Given;

    protected SettableClock Clock => Platform.Clock;

    protected TestDatabase Database => database;

    public ValueTask DisposeAsync() => Platform.DisposeAsync();

    /// <summary>The act breaks this rule and no other.</summary>
    protected static async Task Breaks(Rule rule, Func<Task> act) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleViolation>(act)).Rule);

    /// <summary>Runs all at once; the failures that came of it, null for each that succeeded.</summary>
    protected static async Task<Exception?[]> AtOnce(params IEnumerable<Func<Task>> acts)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = acts.Select(async act =>
        {
            await start.Task;
            return await Record.ExceptionAsync(act);
        }).ToList();
        start.SetResult();
        return await Task.WhenAll(running);
    }
}
