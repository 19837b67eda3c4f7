using System.Globalization;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>When somebody answered is shown to nobody else: a time beside an answer is as good as a name.</summary>
[Trait("Case", "B5")]
public sealed class TimesTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task No_page_of_anybody_else_tells_when_answers_were_saved_or_sent()
    {
        var round = await app.Given.AnOpenRound(panelists: 6);
        var times = await AnswerAtOddTimes(round);
        app.Clock.Now = Midnight(days: 1);
        await app.Platform.Do((CloseRound close) => close.Now(round.Id, "Everybody has answered", round.Study.Moderator));
        await app.Platform.Do((PublishRound publish) => publish.Now(round.Id, Text.Same("What we heard"), round.Study.Moderator));

        foreach (var (reader, paths) in await Readers(round))
        {
            foreach (var path in paths)
            {
                var shown = await reader.Client.GetStringAsync(path);
                Assert.DoesNotContain(times, time => shown.Contains(time, StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Everybody answers and sends at a time of their own; how those times could be written.</summary>
    private async Task<List<string>> AnswerAtOddTimes(RoundInHand round)
    {
        var (times, day) = (new List<string>(), Midnight(days: 1));
        foreach (var (person, minute) in round.Study.Panel.Zip([3, 11, 19, 27, 41, 53]))
        {
            app.Clock.Now = day + new TimeSpan(3, minute, 37);
            await app.Platform.Save(round, person, round.Items[0], new RatingAnswer([8, 7]), reason: $"At {minute % 5}", side: ReasonSide.For);
            await app.Platform.Do((SubmitSheet submit) => submit.Now(round.Id, person));
            times.Add(app.Clock.Now.ToString("HH:mm", CultureInfo.InvariantCulture));
            times.Add(app.Clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        }

        return times;
    }

    private DateTimeOffset Midnight(int days) => new(app.Clock.Now.UtcDateTime.Date.AddDays(days), TimeSpan.Zero);

    private async Task<List<(HttpBrowser Reader, string[] Paths)>> Readers(RoundInHand round) =>
    [
        (app.Visitor(), ["/", "/results", $"/results/{round.Id}", "/dashboard", $"/objectives/{round.Study.TaskForce}"]),
        (await app.As(await app.Given.ASecretary()), ["/proposals", $"/results/{round.Id}"]),
        (await app.As(round.Study.Moderator),
        [
            "/moderate", $"/moderate/studies/{round.Study.Id}", $"/moderate/studies/{round.Study.Id}/panel", $"/results/{round.Id}",
        ]),
    ];
}
