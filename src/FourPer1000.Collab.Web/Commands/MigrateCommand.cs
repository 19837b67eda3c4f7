using System.CommandLine;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Web.Operations;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Commands;

/// <summary>Brings the database to this version before the instances start; the settings are those of the server.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Create the database or bring it to the model of this version, then stop.");
        command.SetAction((_, cancel) => Migrate(cancel));
        return command;
    }

    private static async Task<int> Migrate(CancellationToken cancel)
    {
        var settings = WebApplication.CreateBuilder();
        var address = DatabaseSetup.AddressOf(settings.Configuration, DataFolder.Of(settings));
        await using var turn = await address.TakeTurn(cancel);
        await using var db = new CollabDb(DatabaseRegistration.Options(address.Provider, address.ConnectionString));
        var waiting = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
        await db.Database.MigrateAsync(cancel);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{address.Provider}: {waiting} migrations applied."));
        return 0;
    }
}
