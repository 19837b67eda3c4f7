using FourPer1000.Collab.Proposals;
using Microsoft.AspNetCore.WebUtilities;

namespace FourPer1000.Collab.Web.Features.Proposals.Board;

/// <summary>What of the board is shown; every choice is a link, so that a view can be kept and sent.</summary>
public sealed record BoardFilter(ProposalState? State = null, string? Objective = null, string? Category = null, bool AsColumns = false, int Page = 1)
{
    public const int PageSize = 25;

    /// <summary>The filter of an address; what it does not know it leaves out.</summary>
    public static BoardFilter Of(string? state, string? objective, string? category, string? view, int? page) => new(
        Enum.TryParse<ProposalState>(state, ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : null,
        string.IsNullOrEmpty(objective) ? null : objective,
        string.IsNullOrEmpty(category) ? null : category,
        view == "columns",
        Math.Max(1, page ?? 1));

    public string Address => QueryHelpers.AddQueryString(ProposalAddresses.Board, Values.Where(pair => pair.Value is not null));

    public bool Passes(BoardEntry entry) =>
        (State is null || entry.State == State)
        && (Objective is null || entry.Objective == Objective)
        && (Category is null || entry.Category == Category);

    private IEnumerable<KeyValuePair<string, string?>> Values =>
    [
        new("state", State?.ToString().ToLowerInvariant()),
        new("objective", Objective),
        new("category", Category),
        new("view", AsColumns ? "columns" : null),
        new("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ];
}

/// <summary>What of a proposal the filters look at.</summary>
public sealed record BoardEntry(Guid Id, ProposalState State, string Objective, string? Category, DateTimeOffset Since);
