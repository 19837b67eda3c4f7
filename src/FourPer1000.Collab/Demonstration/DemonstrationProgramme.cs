using FourPer1000.Collab.Demonstration.Files;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab.Demonstration;

/// <summary>
/// Plays the demonstration through the same use cases that people use, in the order in which they would have happened over the last
/// weeks. Needs the reference data to be loaded.
/// </summary>
public static class DemonstrationProgramme
{
    private const string Subject = "demonstration";
    private const string Begun = "demonstration.begun";
    private const string Played = "demonstration.played";

    /// <summary>Days before the first round opens: time to design the study and to gather its panel.</summary>
    private const int Preparation = 10;

    /// <summary>Plays the usual scripts. Does nothing when they have been played; goes on where a broken-off play stopped.</summary>
    /// <param name="host">The services of the program: its database, pseudonyms, public address and clock.</param>
    public static Task Play(IServiceProvider host, CancellationToken cancel = default) => Play(host, StudyScript.Usual, inRealTime: true, cancel);

    /// <summary>Plays these scripts.</summary>
    public static Task Play(IServiceProvider host, IReadOnlyList<StudyScript> scripts, CancellationToken cancel = default) =>
        Play(host, scripts, inRealTime: false, cancel);

    private static async Task Play(IServiceProvider host, IReadOnlyList<StudyScript> scripts, bool inRealTime, CancellationToken cancel)
    {
        await using var stage = new Stage(host);
        if (await stage.Read(db => db.Journal.AnyAsync(entry => entry.Act == Played, cancel)))
        {
            return;
        }

        var calendar = await Begin(stage, scripts, host.GetRequiredService<TimeProvider>());
        var cast = await Cast.Assemble(stage, [.. scripts.Select(script => script.TaskForce), .. inRealTime ? [RealTimeItems.TaskForce] : Array.Empty<string>()], DemonstrationFiles.Responses.Panellists);
        var scenes = scripts.SelectMany(script => new StudyPlay(stage, script, calendar, cast).Scenes())
            .Concat(inRealTime ? new RealTimePlay(stage, calendar, cast).Scenes() : []);
        foreach (var scene in scenes.OrderBy(scene => scene.At))
        {
            cancel.ThrowIfCancellationRequested();
            stage.Clock.Now = scene.At;
            await scene.Play();
        }

        await Record(stage, Played, calendar);
    }

    /// <summary>Sets the clock to the first day. A play that goes on counts from the day on which it began, as its deadlines do.</summary>
    private static async Task<Calendar> Begin(Stage stage, IReadOnlyList<StudyScript> scripts, TimeProvider clock)
    {
        var begun = await stage.Read(db => db.Journal.Where(entry => entry.Act == Begun).Select(entry => entry.Details).FirstOrDefaultAsync());
        var calendar = begun is null ? new Calendar(new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero)) : JsonColumn.Read<Calendar>(begun);
        stage.Clock.Now = calendar.At(scripts.Min(script => script.Rounds[0].OpensOn) - Preparation);
        if (begun is null)
        {
            await Record(stage, Begun, calendar);
        }

        return calendar;
    }

    private static Task Record(Stage stage, string act, Calendar calendar) => stage.Do((CollabDb db) => db.Write(
        () => db.Record(stage.Clock.Now, actor: null, act, Subject, calendar)));
}
