namespace FourPer1000.Collab.Web.Features.Dashboard;

/// <summary>A name and how many there are of it.</summary>
public sealed record CountedRow(string Name, int Count);
