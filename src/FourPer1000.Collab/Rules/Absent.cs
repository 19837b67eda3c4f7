using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Rules;

/// <summary>The thing asked for does not exist, or not for this person; nobody can tell which. A page and the API answer 404.</summary>
public sealed class Absent(string what) : Exception($"No such {what}.");

public static class AbsentQueries
{
    /// <summary>The one row of a query that began with the person's rights.</summary>
    /// <exception cref="Absent">There is none.</exception>
    public static async Task<T> OrAbsent<T>(this IQueryable<T> query, CancellationToken cancel = default)
        where T : class =>
        await query.FirstOrDefaultAsync(cancel) ?? throw new Absent(typeof(T).Name.ToLowerInvariant());
}
