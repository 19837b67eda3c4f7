using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Journal;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Rules;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Panels;

/// <summary>No answer before consent, and each consent to the words that were read.</summary>
public abstract class ConsentTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task An_answer_is_not_taken_before_the_panelist_has_agreed()
    {
        var round = await Given.AnOpenRound(panelists: 1);
        await Given.AConsentText(round.Study.Id, round.Study.Moderator, "New words");
        var (person, save) = (round.Study.Panel[0], Guid.NewGuid());

        Assert.IsType<SaveOutcome.ConsentMissing>(await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]), saveId: save));
        Assert.Equal(0, await Platform.Read(db => db.AnswerRevisions.CountAsync(revision => round.Items.Contains(revision.RoundItemId))));

        await Agree(round.Study, person, number: 2);
        Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, round.Items[0], new RatingAnswer([7, 7]), saveId: save));
    }

    [Fact]
    public async Task A_save_that_was_acknowledged_before_a_new_version_is_acknowledged_again()
    {
        var round = await Given.AnOpenRound(panelists: 1);
        var save = Guid.NewGuid();
        var first = await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), saveId: save);

        await Given.AConsentText(round.Study.Id, round.Study.Moderator, "New words");

        Assert.Equal(first, await Platform.Save(round, round.Study.Panel[0], round.Items[0], new RatingAnswer([7, 7]), saveId: save));
    }

    [Fact]
    public async Task B5_a_consent_is_kept_with_its_version_and_its_day_and_the_words_of_each_version_stay()
    {
        var study = await Given.AStudy(panelists: 1);
        await Given.AConsentText(study.Id, study.Moderator, "New words");
        Clock.AdvanceDays(1);
        await Agree(study, study.Panel[0], number: 2);
        await Agree(study, study.Panel[0], number: 2);

        var day = DateOnly.FromDateTime(Clock.Now.UtcDateTime);
        var consents = await Platform.Read(db => db.Consents
            .Where(consent => db.Panelists.Any(panelist => panelist.Id == consent.PanelistId && panelist.StudyId == study.Id))
            .OrderBy(consent => consent.Number).ToListAsync());
        Assert.Equal([(1, day.AddDays(-1)), (2, day)], consents.Select(consent => (consent.Number, consent.On)));
        Assert.Equal(
            ["I take part of my own free will", "New words"],
            await Platform.Read(async db => (await db.ConsentTexts.Where(text => text.StudyId == study.Id).OrderBy(text => text.Number).ToListAsync()).Select(text => text.Text.En!.Text).ToList()));
    }

    [Fact]
    public async Task Consent_is_given_to_the_present_words_and_by_the_panel_only()
    {
        var study = await Given.AStudy(panelists: 1);
        await Given.AConsentText(study.Id, study.Moderator, "New words");

        await Breaks(ConsentRules.IsToTheCurrentText, () => Agree(study, study.Panel[0], number: 1));
        await Breaks(ConsentRules.IsToTheCurrentText, () => Agree(study, study.Panel[0], number: 0));
        await Assert.ThrowsAsync<Absent>(() => Agree(study, study.Moderator, number: 2));
        await Assert.ThrowsAsync<Absent>(() => Agree(study, Person.Visitor, number: 2));
    }

    [Fact]
    public async Task Writing_the_same_words_again_asks_nobody_again()
    {
        var study = await Given.AStudy(panelists: 0);

        Assert.Equal(1, await Given.AConsentText(study.Id, study.Moderator));
        Assert.Equal(2, await Given.AConsentText(study.Id, study.Moderator, "Other words"));
        Assert.Equal(2, await Platform.Read(db => db.Journal.CountAsync(entry => entry.Act == "consent.written" && entry.Subject == Subjects.Study(study.Id))));
    }

    [Fact]
    public async Task Only_a_moderator_of_the_task_force_writes_it_and_not_without_words()
    {
        var study = await Given.AStudy(panelists: 0);
        var other = await Given.AModerator("B4");

        await Assert.ThrowsAsync<Absent>(() => Given.AConsentText(study.Id, other, "Mine"));
        await Breaks(StudyRules.ConsentNeedsText, () => Platform.Do((WriteConsent write) => write.Now(study.Id, Translated.None, study.Moderator)));
    }

    [Fact]
    public async Task A_round_does_not_open_without_a_consent_text_in_every_language_unless_waived()
    {
        var moderator = await Given.AModerator();
        var plan = new StudyPlan("A1", Text.Same("Soils"), Translated.None, Protocols.Usual());
        var designed = await Platform.Do((DesignStudy design) => design.Now(plan, moderator));
        var study = new StudyInHand(designed.Id, "A1", moderator, await Given.APanel(designed.Id, moderator, 1));
        var round = await Given.ADraftRound(study, [AnItem.Activity("ACT-01")]);

        await Breaks(RoundRules.NeedsConsentText, () => Open(round, waiver: null));
        await Platform.Do((WriteConsent write) => write.Now(study.Id, Translated.Only(Tongue.En, "English only", WordingStatus.Approved), moderator));
        await Breaks(RoundRules.NeedsTranslations, () => Open(round, waiver: null));
        await Open(round, waiver: "All of this panel read English.");
    }

    private Task Agree(StudyInHand study, Person person, int number) => Platform.Do((GiveConsent consent) => consent.Now(study.Id, number, person));

    private Task<Round> Open(RoundInHand round, string? waiver) =>
        Platform.Do((OpenRound open) => open.Now(round.Id, Clock.Now.AddDays(7), waiver, round.Study.Moderator));
}

public sealed class ConsentOnSqlite(SqliteDatabase database) : ConsentTests(database), IClassFixture<SqliteDatabase>;

public sealed class ConsentOnPostgreSql(PostgreSqlDatabase database) : ConsentTests(database), IClassFixture<PostgreSqlDatabase>;
