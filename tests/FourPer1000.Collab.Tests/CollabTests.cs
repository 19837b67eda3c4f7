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

    public ValueTask DisposeAsync() => Platform.DisposeAsync();
}
