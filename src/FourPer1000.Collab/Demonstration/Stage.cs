using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Demonstration;

/// <summary>The program's own use cases on its own database, but with a clock that the demonstration sets and nobody watching.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Stage(IServiceProvider host)
    {
        var database = host.GetRequiredService<DatabaseAddress>();
        services = new ServiceCollection()
            .AddCollabDb(database.Provider, database.ConnectionString)
            .AddCollab()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IAnnouncer>(new SilentAnnouncer())
            .AddSingleton(host.GetRequiredService<Pseudonyms>())
            .AddSingleton(host.GetRequiredService<PublicAddress>())
            .BuildServiceProvider();
    }

    public DemonstrationClock Clock { get; } = new();

    /// <summary>The answer path, which serves everybody at once.</summary>
    public SaveAnswer Answers => services.GetRequiredService<SaveAnswer>();

    /// <summary>Runs a use case as a request does: with services of its own.</summary>
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

    /// <summary>Reads what has been played so far.</summary>
    public async Task<T> Read<T>(Func<CollabDb, Task<T>> query)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<CollabDb>>().CreateDbContextAsync();
        return await query(db);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
