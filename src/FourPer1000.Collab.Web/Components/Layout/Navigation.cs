using FourPer1000.Collab.Accounts;

namespace FourPer1000.Collab.Web.Components.Layout;

/// <summary>An entry of the header.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Address">Where it leads.</param>
public sealed record NavigationEntry(Phrase Label, string Address)
{
    /// <summary>Whether a page belongs to this entry: the page itself or one below it.</summary>
    public bool Covers(string path) => Address switch
    {
        "/" => path == "/" || path.StartsWith("/about", StringComparison.Ordinal),
        "/#objectives" => path.StartsWith("/objectives", StringComparison.Ordinal),
        _ => path == Address || path.StartsWith(Address + "/", StringComparison.Ordinal),
    };
}

/// <summary>The entries of the header: at most four, so that they fit one line of a phone.</summary>
public static class Navigation
{
    private static readonly NavigationEntry About = new(FrameTexts.About, "/");
    private static readonly NavigationEntry Objectives = new(FrameTexts.Objectives, "/#objectives");
    private static readonly NavigationEntry Results = new(FrameTexts.Results, "/results");
    private static readonly NavigationEntry Dashboard = new(FrameTexts.Dashboard, "/dashboard");
    private static readonly NavigationEntry MyRounds = new(FrameTexts.MyRounds, "/rounds");
    private static readonly NavigationEntry Moderate = new(FrameTexts.Moderate, "/moderate");
    private static readonly NavigationEntry Plan = new(FrameTexts.Plan, "/plan");
    private static readonly NavigationEntry Programme = new(FrameTexts.Programme, "/dashboard");
    private static readonly NavigationEntry Proposals = new(FrameTexts.Proposals, "/proposals");
    private static readonly NavigationEntry People = new(FrameTexts.People, "/people");

    /// <summary>The entries for a person, by the widest of their roles.</summary>
    public static IReadOnlyList<NavigationEntry> For(Person person) => person switch
    {
        { IsSignedIn: false } => [About, Objectives, Results, Dashboard],
        { IsSecretariat: true } => [Programme, Proposals, Results, Plan],
        { IsModerator: true } => [MyRounds, Moderate, Results, Plan],
        { IsAdministrator: true } => [People, Programme, Results, Plan],
        { IsMember: true } => [Plan, Results, Programme, About],
        _ => [MyRounds, Results, Plan, About],
    };
}
