using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Tests.Fixture;

/// <summary>
/// The program without its web host, on a real database and a clock that a test sets. Several on one database are several instances
/// of the program.
/// </summary>
public sealed class Platform : IAsyncDisposable
{
    private static readonly byte[] PseudonymKey = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private readonly IServiceProvider services;
    private readonly ServiceProvider? own;

    public Platform(TestDatabase database, SettableClock? clock = null, Pseudonyms? pseudonyms = null)
        : this(database.Provider, database.ConnectionString, clock, pseudonyms)
    {
    }

    /// <param name="provider">Which database.</param>
    /// <param name="connectionString">Where it is.</param>
    /// <param name="clock">Null for one that stands at the start.</param>
    /// <param name="pseudonyms">Those of another instance that answers on the same database; null for the tests' own.</param>
    public Platform(DatabaseProvider provider, string connectionString, SettableClock? clock = null, Pseudonyms? pseudonyms = null)
    {
        Clock = clock ?? new SettableClock();
        services = own = new ServiceCollection()
            .AddCollabDb(provider, connectionString)
            .AddCollab()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IAnnouncer>(Announced)
            .AddSingleton(pseudonyms ?? new Pseudonyms(PseudonymKey))
            .AddSingleton(new PublicAddress())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        Given = new Given(this);
    }

    /// <summary>The program as its web host runs it: the host's services, on the host's database.</summary>
    public Platform(SettableClock clock, IServiceProvider host)
    {
        Clock = clock;
        services = host;
        Given = new Given(this);
    }

    public SettableClock Clock { get; }

    public Given Given { get; }

    public RecordedAnnouncements Announced { get; } = new();

    public IServiceProvider Services => services;

    /// <summary>Runs a use case as one request does: with services of its own.</summary>
    public async Task<T> Do<TUseCase, T>(Func<TUseCase, Task<T>> act)
        where TUseCase : notnull
    {
        await using var request = services.CreateAsyncScope();
        return await act(request.ServiceProvider.GetRequiredService<TUseCase>());
    }

    /// <inheritdoc cref="Do{TUseCase, T}"/>
    public async Task Do<TUseCase>(Func<TUseCase, Task> act)
        where TUseCase : notnull
    {
        await using var request = services.CreateAsyncScope();
        await act(request.ServiceProvider.GetRequiredService<TUseCase>());
    }

    /// <summary>Looks into the database.</summary>
    public async Task<T> Read<T>(Func<CollabDb, Task<T>> query)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<CollabDb>>().CreateDbContextAsync();
        return await query(db);
    }

    /// <summary>Saves an answer of a person.</summary>
    public async Task<SaveOutcome> Save(
        RoundInHand round,
        Person by,
        Guid item,
        AnswerValue? value,
        int basedOn = 0,
        Guid? saveId = null,
        string? reason = null,
        ReasonSide? side = null) =>
        await services.GetRequiredService<SaveAnswer>().Now(
            by.AccountId!.Value, round.Id, item, new AnswerDraft(saveId ?? Guid.NewGuid(), basedOn, value, reason, side, Tongue.En));

    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;
}
