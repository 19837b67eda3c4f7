using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Web.Components.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Proposals.Board;

/// <summary>
/// Reads the board: all task forces for the Secretariat, the own ones for a moderator. Other people have no board.
/// </summary>
public abstract class BoardPageBase : FormPage
{
    /// <summary>Cards a column shows before it offers the rest as a list.</summary>
    private const int CardsInColumn = 8;

    [SupplyParameterFromQuery(Name = "state")]
    public string? WantedState { get; set; }

    [SupplyParameterFromQuery(Name = "objective")]
    public string? WantedObjective { get; set; }

    [SupplyParameterFromQuery(Name = "category")]
    public string? WantedCategory { get; set; }

    [SupplyParameterFromQuery(Name = "view")]
    public string? WantedView { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? WantedPage { get; set; }

    protected BoardFilter Filter { get; private set; } = new();

    protected IReadOnlyList<BoardEntry> Entries { get; private set; } = [];

    protected IReadOnlyList<BoardEntry> Matching { get; private set; } = [];

    protected IReadOnlyList<BoardRow> Rows { get; private set; } = [];

    protected IReadOnlyList<BoardColumn> Columns { get; private set; } = [];

    protected IReadOnlyDictionary<string, Translated> CategoryNames { get; private set; } = new Dictionary<string, Translated>();

    protected bool IsModeratorOnly => !Reader.Person.IsSecretariat;

    protected int First => (Filter.Page - 1) * BoardFilter.PageSize;

    protected int Pages => (Matching.Count + BoardFilter.PageSize - 1) / BoardFilter.PageSize;

    protected IReadOnlyList<ProposalState> States => [.. Enum.GetValues<ProposalState>().Where(state => Count(state) > 0)];

    protected IReadOnlyList<(string Key, string Name)> Objectives =>
        [.. Entries.Select(entry => entry.Objective).Distinct().Order(StringComparer.Ordinal).Select(code => (code, code))];

    protected IReadOnlyList<(string Key, string Name)> Categories =>
    [
        .. Entries.Select(entry => entry.Category).OfType<string>().Distinct().Order(StringComparer.Ordinal)
            .Select(key => (key, CategoryNames.TryGetValue(key, out var name) ? name.TextFor(Reader.Tongue) : key)),
    ];

    protected override async Task Load()
    {
        await RequireBoard();
        Entries = await Db.BoardEntries(Reader.Person, Cancel);
        CategoryNames = await Db.ActivityCategories.AsNoTracking().ToDictionaryAsync(category => category.Key, category => category.Name, Cancel);
        var wanted = BoardFilter.Of(WantedState, WantedObjective, WantedCategory, WantedView, WantedPage);
        Matching = [.. Entries.Where(wanted.Passes)];
        Filter = wanted with { Page = Math.Clamp(wanted.Page, 1, Math.Max(1, Pages)) };
        if (Filter.AsColumns)
        {
            Columns = await ReadColumns();
        }
        else
        {
            Rows = await Db.BoardRows([.. Matching.Skip(First).Take(BoardFilter.PageSize)], Cancel);
        }
    }

    protected int Count(ProposalState state) => Entries.Count(entry => entry.State == state);

    protected int CountWith(BoardFilter filter) => Entries.Count(filter.Passes);

    private async Task RequireBoard()
    {
        var account = Reader.Person.AccountId;
        if (!Reader.Person.IsSecretariat && !await Db.Moderations.AnyAsync(m => m.AccountId == account, Cancel))
        {
            throw new Absent("board");
        }
    }

    private async Task<IReadOnlyList<BoardColumn>> ReadColumns()
    {
        var shown = Matching.GroupBy(entry => entry.State).SelectMany(group => group.Take(CardsInColumn)).ToList();
        var rows = (await Db.BoardRows(shown, Cancel)).ToLookup(row => row.Proposal.State);
        return [.. States.Select(state => new BoardColumn(state, Matching.Count(entry => entry.State == state), [.. rows[state]]))];
    }
}

/// <summary>A column of the board: a state, how many are in it, and the first of them.</summary>
public sealed record BoardColumn(ProposalState State, int Count, IReadOnlyList<BoardRow> Cards);
