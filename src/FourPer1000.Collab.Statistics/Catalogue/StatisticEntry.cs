namespace FourPer1000.Collab.Statistics;

/// <summary>How one statistic of the catalogue is answered: by the same type the application calls.</summary>
/// <param name="Id">The dotted name, such as <c>agreement.kendallW</c>; a heading of docs/methods.md.</param>
/// <param name="Implementation">The type that computes it.</param>
/// <param name="Answer">Reads the input and the parameters of a case and adds the fields of the result in their published order.</param>
public sealed record StatisticEntry(string Id, Type Implementation, Action<CaseObject, CaseObject, FieldList> Answer);
