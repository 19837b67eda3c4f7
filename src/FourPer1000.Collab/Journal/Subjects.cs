namespace FourPer1000.Collab.Journal;

/// <summary>How a journal entry names what an act was done to.</summary>
public static class Subjects
{
    public static string Study(Guid id) => $"study/{id:N}";

    public static string Round(Guid id) => $"round/{id:N}";

    public static string Proposal(Guid id) => $"proposal/{id:N}";

    public static string Account(Guid id) => $"account/{id:N}";
}
