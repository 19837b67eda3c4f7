using System.Net;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Faults;

/// <summary>The program is ended and started again on another machine, so to speak: in another time zone. Nobody notices.</summary>
public sealed class RestartTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>, IAsyncLifetime
{
    private readonly RunningProgram program = new(database);
    private readonly Platform platform = RunningProgram.Beside(database);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        await platform.DisposeAsync();
    }

    [Fact]
    [Trait("Case", "D8")]
    [Trait("Case", "D7")]
    public async Task The_session_and_an_open_form_still_work_and_every_time_is_written_as_before()
    {
        var round = await platform.Given.AnOpenRound();
        var (list, item) = ($"/rounds/{round.Id}", $"/rounds/{round.Id}/items/{round.Items[0]}");
        await Start("Pacific/Kiritimati");
        using var browser = await platform.SignIn(program.Address, round.Study.Panel[0]);
        var form = OpenForm.On(await browser.Page(item), "saveId") with { Fields = [("mark0", "7"), ("mark1", "5")] };
        var before = await MainText(browser, list);

        program.Kill();
        await program.HasEnded();
        await Start("America/New_York");
        var after = await MainText(browser, list);
        using var sent = await form.Send(browser, item);

        Assert.Contains("UTC", before, StringComparison.Ordinal);
        Assert.Equal(before, after);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(1, await platform.Read(db => db.Answers.CountAsync(answer => answer.RoundItemId == round.Items[0])));
    }

    private Task Start(string zone)
    {
        program.Settings["TZ"] = zone;
        return program.Start();
    }

    private static async Task<string> MainText(HttpBrowser browser, string path) => (await browser.Page(path)).QuerySelector("main")!.TextContent;
}
