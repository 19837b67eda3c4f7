using System.Net;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using FourPer1000.Collab.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Web.Tests.Moderate;

public sealed class StudyDeskTests(CollabApp app) : IClassFixture<CollabApp>
{
    [Fact]
    public async Task A_study_is_designed_from_a_ready_made_method_and_the_page_names_the_next_step()
    {
        using var browser = await app.As(await app.Given.AModerator("C1"));

        using var answer = await browser.Post("/moderate/studies/new", "study", Study("C1"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await browser.Page(answer.Headers.Location!.ToString());
        Assert.Contains("Plan round 1.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("at least 70\u00A0% rate 7 to 9", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_form_says_what_is_wrong_and_keeps_every_other_field()
    {
        using var browser = await app.As(await app.Given.AModerator("C2"));

        using var answer = await browser.Post("/moderate/studies/new", "study", [.. Study("C2"), ("introduction-fr", "Une introduction"), ("k", "1")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await HttpBrowser.Parse(answer);
        Assert.NotNull(page.QuerySelector("#k[aria-invalid=true]"));
        Assert.Equal("Soils", page.QuerySelector("#title-en")!.GetAttribute("value"));
        Assert.Contains("Une introduction", page.QuerySelector("#introduction-fr")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_of_a_task_force_that_one_does_not_moderate_is_not_designed()
    {
        using var browser = await app.As(await app.Given.AModerator("C3"));

        using var answer = await browser.Post("/moderate/studies/new", "study", Study("D1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False(await app.Platform.Read(db => db.Studies.AnyAsync(study => study.TaskForceCode == "D1")));
    }

    [Theory]
    [InlineData("classic", StudyKind.Classic, 3)]
    [InlineData("real-time", StudyKind.RealTime, 1)]
    [InlineData("appropriateness", StudyKind.Classic, 2)]
    public async Task A_number_that_is_left_empty_is_taken_from_the_method(string method, StudyKind kind, int rounds)
    {
        using var browser = await app.As(await app.Given.AModerator("F1"));

        using var answer = await browser.Post("/moderate/studies/new", "study", ("taskForce", "F1"), ("title-en", method), ("method", method), ("k", "6"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var protocol = (await Designed("F1", method)).Protocol;
        Assert.Equal((kind, rounds, 6), (protocol.Kind, protocol.Rounds, protocol.K));
        Assert.Equal(ProtocolPreset.Find(method)!.Protocol.MinimumAnswers, protocol.MinimumAnswers);
    }

    [Fact]
    public async Task A_real_time_study_has_one_round_and_says_so_in_its_protocol()
    {
        using var browser = await app.As(await app.Given.AModerator("F2"));
        (string, string)[] study = [("taskForce", "F2"), ("title-en", "Soils"), ("method", "real-time")];

        using var refused = await browser.Post("/moderate/studies/new", "study", [.. study, ("rounds", "2")]);
        using var made = await browser.Post("/moderate/studies/new", "study", study);
        var desk = await browser.Page(made.Headers.Location!.ToString());

        Assert.Equal("#rounds", (await HttpBrowser.Parse(refused)).QuerySelector(".panel--danger a")!.GetAttribute("href"));
        Assert.Contains("one round that stays open until the end", desk.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Shown after answering", desk.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("answers in real time", (await browser.Page(made.Headers.Location!.ToString().Split('?')[0] + "/rounds/new")).QuerySelector("#title-en")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_protocol_of_a_real_time_study_is_changed_without_rounds_or_stability_to_choose()
    {
        using var browser = await app.As(await app.Given.AModerator("E3"));
        using var made = await browser.Post("/moderate/studies/new", "study", ("taskForce", "E3"), ("title-en", "Soils"), ("method", "real-time"));
        var before = await Designed("E3", "Soils");
        var address = $"/moderate/studies/{before.Id}/protocol";
        var page = await browser.Page(address);

        using var saved = await browser.Post(
            address, "protocol", ("k", "4"), ("minimum", "6"), ("estimate", "50"), ("quantile", "7"), ("scales", "importance9"), ("distribution", "true"), ("centre", "true"));
        var after = (await Designed("E3", "Soils")).Protocol;

        Assert.Empty(page.QuerySelectorAll("#rounds, #stable, #moves"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal((StudyKind.RealTime, 1, 4, before.Protocol.Stability), (after.Kind, after.Rounds, after.K, after.Stability));
    }

    [Fact]
    public async Task An_item_is_added_with_its_scales_and_three_languages()
    {
        var round = await app.Given.ADraftRound(await app.Given.AStudy("D2"));
        using var browser = await app.As(round.Study.Moderator);

        using var answer = await browser.Post($"{Path(round)}/items/new?form=rating", "item", Item("D2-01"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var version = await app.Platform.Read(db => db.ItemVersions.Include(v => v.Item).SingleAsync(v => v.Item.StudyId == round.Study.Id));
        Assert.Equal(["importance9", "feasibility9"], Assert.IsType<RatingForm>(version.Form).Scales);
        Assert.Equal([Tongue.Es], version.Unapproved());
    }

    [Fact]
    public async Task A_list_with_a_wrong_line_invites_nobody()
    {
        var study = await app.Given.AStudy("D3", panelists: 0);
        using var browser = await app.As(study.Moderator);

        using var answer = await browser.Post(
            $"/moderate/studies/{study.Id}/panel", "roster", ("list", "awa@example.org;Awa;fr\nnobody;X;fr"), ("otherwise", "en"), ("act", "invite"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Line 2", (await HttpBrowser.Parse(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Invited(study));
    }

    [Fact]
    public async Task A_list_is_shown_before_anybody_is_written_to_and_invited_after()
    {
        var study = await app.Given.AStudy("D4", panelists: 0);
        using var browser = await app.As(study.Moderator);
        (string, string)[] list = [("list", "Awa@example.org;Awa;fr\nawa@EXAMPLE.org;Awa;fr\nbo@example.org;Bo;es"), ("otherwise", "en")];

        using var preview = await browser.Post($"/moderate/studies/{study.Id}/panel", "roster", list);
        Assert.Contains("Invite 2 people", (await HttpBrowser.Parse(preview)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Invited(study));
        using var invited = await browser.Post($"/moderate/studies/{study.Id}/panel", "roster", [.. list, ("act", "invite")]);

        Assert.Equal(HttpStatusCode.Redirect, invited.StatusCode);
        Assert.Equal(2, (await Invited(study)).Count);
    }

    [Fact]
    public async Task Sealing_early_needs_a_reason_and_the_field_says_so()
    {
        var round = await app.Given.AnOpenRound("F3");
        using var browser = await app.As(round.Study.Moderator);

        using var without = await browser.Post($"{Path(round)}/closing?step=seal", "closing", ("reason", " "));
        using var with = await browser.Post($"{Path(round)}/closing?step=seal", "closing", ("reason", "Everybody has finished."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.EndsWith(RoundRules.EarlyClosingNeedsReason.Sentence.En, (await HttpBrowser.Parse(without)).QuerySelector("#reason-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
    }

    [Fact]
    public async Task The_page_of_an_open_round_counts_and_names_nobody()
    {
        var round = await app.Given.AnOpenRound("E1", panelists: 4);
        await app.Platform.Do((SubmitSheet submit) => submit.Now(round.Id, round.Study.Panel[0]));
        using var browser = await app.As(round.Study.Moderator);

        var text = (await browser.Page($"/moderate/studies/{round.Study.Id}")).Body!.TextContent;

        Assert.Contains("1 of 4", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.org", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/protocol")]
    [InlineData("/panel")]
    [InlineData("/description")]
    [InlineData("/rounds/new")]
    [InlineData("/rounds/{0}/closing")]
    [InlineData("/rounds/{0}/opening")]
    [InlineData("/rounds/{0}/publication")]
    [InlineData("/rounds/{0}/items/new")]
    public async Task A_study_of_another_task_force_looks_absent(string page)
    {
        var round = await app.Given.AnOpenRound("E2", panelists: 1);
        using var stranger = await app.As(await app.Given.AModerator("E3"));

        using var answer = await stranger.Client.GetAsync(
            $"/moderate/studies/{round.Study.Id}{string.Format(System.Globalization.CultureInfo.InvariantCulture, page, round.Id)}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string Path(RoundInHand round) => $"/moderate/studies/{round.Study.Id}/rounds/{round.Id}";

    private Task<Study> Designed(string taskForce, string title) => app.Platform.Read(async db =>
        (await db.Studies.Where(study => study.TaskForceCode == taskForce).ToListAsync()).Single(study => study.Title.En!.Text == title));

    private Task<List<Invitation>> Invited(StudyInHand study) =>
        app.Platform.Read(db => db.Invitations.Where(invitation => invitation.StudyId == study.Id).ToListAsync());

    private static (string, string)[] Study(string taskForce) =>
    [
        ("taskForce", taskForce), ("title-en", "Soils"), ("title-fr", "Sols"), ("title-es", "Suelos"),
        ("method", "classic"), ("rounds", "3"), ("k", "5"), ("minimum", "8"),
    ];

    private static (string, string)[] Item(string key) =>
    [
        ("key", key), ("purpose", nameof(ItemPurpose.Activity)), ("category", "CAT06"), ("scales", "importance9"), ("scales", "feasibility9"),
        ("statement-en", "Publish a model text."), ("statement-fr", "Publier un texte type."), ("statement-es", "Publicar un texto modelo."),
        ("approved-en", "true"), ("approved-fr", "true"),
    ];
}
