using FourPer1000.Collab.Reference;

namespace FourPer1000.Collab.Web.Operations;

/// <summary>The goals, objectives, facilities and the other reference data of the programme stand in the database.</summary>
internal sealed class LoadProgramme(LoadReference load) : IPreparation
{
    public Task Prepare(CancellationToken cancel) => load.Now(cancel);
}
