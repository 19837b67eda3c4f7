namespace FourPer1000.Collab.Browser.Tests.Pictures;

/// <summary>The pictures of the README, taken from the demonstration programme.</summary>
internal static class Album
{
    public static Task<int> Fill(string folder) => Task.FromResult(0);
}
