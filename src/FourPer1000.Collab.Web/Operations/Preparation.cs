using FourPer1000.Collab.Persistence;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>Something that must be done before the first request, each time the program starts; doing it again changes nothing.</summary>
public interface IPreparation
{
    Task Prepare(CancellationToken cancel);
}

public static class Preparation
{
    /// <summary>Adds a step. Steps run one after another in the order in which they were added, each with services of its own.</summary>
    public static void AddPreparation<T>(this IServiceCollection services)
        where T : class, IPreparation
    {
        services.AddScoped<T>();
        services.AddSingleton(new Step(typeof(T)));
    }

    /// <summary>Runs the steps; of several instances one at a time.</summary>
    public static async Task Prepare(this WebApplication app, CancellationToken cancel = default)
    {
        await using var turn = await app.Services.GetRequiredService<DatabaseAddress>().TakeTurn(cancel);
        foreach (var step in app.Services.GetServices<Step>())
        {
            await using var scope = app.Services.CreateAsyncScope();
            await ((IPreparation)scope.ServiceProvider.GetRequiredService(step.Type)).Prepare(cancel);
        }
    }

    private sealed record Step(Type Type);
}
