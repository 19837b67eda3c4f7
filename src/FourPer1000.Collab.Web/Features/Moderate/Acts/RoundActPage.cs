using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Visibility;
using FourPer1000.Collab.Web.Components.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Features.Moderate.Acts;

/// <summary>A page that does something to one round of a study that the person moderates.</summary>
public abstract class RoundActPage : FormPage
{
    [Parameter]
    public Guid StudyId { get; set; }

    [Parameter]
    public Guid RoundId { get; set; }

    /// <summary>The round with its study, items and extensions.</summary>
    protected Round Round { get; private set; } = null!;

    protected RoundState State => Round.StateAt(Now);

    protected string Back => ModerateAddresses.Study(StudyId);

    protected sealed override async Task Load()
    {
        Round = await Db.Rounds.AsNoTracking().AsSplitQuery().ModeratedBy(Db, Reader.Person)
            .Include(round => round.Study)
            .Include(round => round.Items.OrderBy(item => item.Position)).ThenInclude(item => item.ItemVersion).ThenInclude(version => version.Item)
            .Where(round => round.Id == RoundId && round.StudyId == StudyId)
            .OrAbsent(Cancel);
        await LoadMore();
    }

    protected virtual Task LoadMore() => Task.CompletedTask;

    protected Task Do(Func<Task> act, string done) => Do(act, () => ModerateAddresses.Study(StudyId, done));
}
