using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FourPer1000.Collab.Persistence;

/// <summary>
/// Gives every changed aggregate a new <c>Version</c>, so that two people who change the same thing collide on both databases
/// alike (<c>rowversion</c> and <c>xmin</c> differ between them).
/// </summary>
internal sealed class VersionStamp : SaveChangesInterceptor
{
    public static VersionStamp Instance { get; } = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Stamp(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Stamp(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Stamp(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            if (entry.Metadata.FindProperty("Version") is { ClrType: var type } && type == typeof(Guid))
            {
                entry.Property("Version").CurrentValue = Guid.NewGuid();
            }
        }
    }
}
