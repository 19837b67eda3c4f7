using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
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
        var versioned = db.ChangeTracker.Entries()
            .Where(entry => entry.Metadata.FindProperty("Version") is { ClrType: var type } && type == typeof(Guid))
            .Where(entry => IsChanged(entry) || entry.References.Any(part => part.TargetEntry is { } target && IsChanged(target) && target.Metadata.IsOwned()))
            .ToList();
        foreach (var entry in versioned)
        {
            entry.Property("Version").CurrentValue = Guid.NewGuid();
        }
    }

    /// <summary>A record such as a closing lives in its owner's row, and yet the owner itself does not count as changed.</summary>
    private static bool IsChanged(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified;
}
