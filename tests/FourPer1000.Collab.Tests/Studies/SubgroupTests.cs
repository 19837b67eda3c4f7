using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.Subgroups;
using FourPer1000.Collab.Tests.Fixture;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Tests.Studies;

/// <summary>The answers of groups of the panel beside those of the whole.</summary>
[Trait("Case", "B3")]
public abstract class SubgroupTests(TestDatabase database) : CollabTests(database)
{
    [Fact]
    public async Task Groups_of_k_have_their_own_numbers()
    {
        var round = await ARound(SubgroupBy.College, AnItem.Statement("S"), "research", "farmers");
        await Answer(round, mark => new RatingAnswer([mark]), 5, 2, 5, 2, 4, 1, 4, 2, 5, 1, 5, 2);

        var split = (await Sealed(round)).Split!;

        Assert.Equal(SubgroupBy.College, split.By);
        Assert.Equal(["farmers", "research"], split.Groups.Select(group => group.Key));
        Assert.Equal([(6, 2.0), (6, 5.0)], split.Groups.Select(group => (group.Answered, ((RatingFigures)group.Figures).Scales[0].Summary!.Median)));
    }

    [Fact]
    public async Task B3_a_group_below_k_is_not_written_down_nor_what_would_give_it_away()
    {
        var round = await ARound(SubgroupBy.Region, AnItem.Statement("S"), "africa", "africa", "europe");
        await Answer(round, mark => new RatingAnswer([mark]), 5, 4, 1, 5, 4, 1, 5, 4, 1, 5, 4, 1);

        var result = await Sealed(round);

        Assert.Equal(12, result.Figures.Answered);
        Assert.Null(result.Split);
    }

    [Fact]
    public async Task B3_small_groups_are_counted_together_with_those_who_name_none()
    {
        var round = await ARound(SubgroupBy.College, AnItem.Estimate("E"), "research", "farmers", "research", null);
        await Answer(round, mark => new EstimateAnswer(mark, mark - 1, mark + 1), 10, 20, 11, 30, 12, 20, 13, 30, 14, 25, 15, 30);

        var split = (await Sealed(round)).Split!;

        Assert.Equal([("research", 6), (SubgroupFigures.Others, 6)], split.Groups.Select(group => (group.Key, group.Answered)));
        var figures = split.Groups.Select(group => Assert.IsType<EstimateFigures>(group.Figures)).ToList();
        Assert.Equal([12.5, 27.5], figures.Select(estimate => estimate.Summary!.Median));
        Assert.All(figures, estimate => Assert.Equal((0, null, null), (estimate.Values.Count, estimate.Low, estimate.High)));
    }

    [Fact]
    public async Task Those_who_cannot_judge_are_in_no_group()
    {
        var round = await ARound(SubgroupBy.College, AnItem.Year("Y"), "research", "farmers");
        foreach (var (index, person) in round.Study.Panel.Index())
        {
            AnswerValue value = index is 0 or 2 ? new CannotJudge() : new YearAnswer(2035);
            Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, round.Items[0], value));
        }

        Assert.Null((await Sealed(round)).Split);
    }

    [Fact]
    public async Task Every_form_with_numbers_can_be_split()
    {
        ItemDraft[] items =
        [
            AnItem.Activity("A"), AnItem.Estimate("E"), AnItem.Year("Y"), AnItem.Choice("C", "a", "b"), AnItem.Vote("V"), AnItem.Ranking("R", "a", "b"),
            AnItem.Allocation("P", "a", "b"), AnItem.Ideas("I"), AnItem.Reading("T"),
        ];
        AnswerValue[] values =
        [
            new RatingAnswer([7, 0]), new EstimateAnswer(3, 2, 4), new YearAnswer(2030), new ChoiceAnswer(["a"]), new YesNoAnswer(Vote.No),
            new RankingAnswer(["b", "a"]), new AllocationAnswer([60, 40]), new TextAnswer(["An idea"]),
        ];
        var round = await ARound(SubgroupBy.College, items, "research", "farmers");
        foreach (var person in round.Study.Panel)
        {
            foreach (var (item, value) in round.Items.Zip(values))
            {
                Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, item, value));
            }
        }

        await Given.Closed(round);
        var results = await Platform.Read(db => db.ItemResults.Where(result => result.RoundId == round.Id).ToDictionaryAsync(result => result.RoundItemId));
        var groups = round.Items.Take(values.Length).Select(item => results[item].Split?.Groups.Count).ToList();

        Assert.Equal([null, 2, 2, 2, 2, 2, 2, null], groups);
    }

    [Fact]
    public async Task Who_knows_the_subject_well_is_shown_beside_the_others_per_group_of_items()
    {
        var round = await ARound(SubgroupBy.Expertise, [AnItem.Activity("A"), AnItem.Statement("S")], null);
        foreach (var (index, person) in round.Study.Panel.Index())
        {
            var rating = new OwnRating("CAT06", Expertise: index < 5 ? 4 + (index % 2) : 3, Interest: null);
            await Platform.Do((RateYourself rate) => rate.Now(round.Study.Id, new StudyProfile([rating], WantsReminders: true), person));
            await Platform.Save(round, person, round.Items[0], new RatingAnswer([index < 5 ? 9 : 3, 5]));
            await Platform.Save(round, person, round.Items[1], new RatingAnswer([4]));
        }

        await Given.Closed(round);
        var results = await Platform.Read(db => db.ItemResults.Where(result => result.RoundId == round.Id).ToDictionaryAsync(result => result.RoundItemId));

        var split = results[round.Items[0]].Split!;
        Assert.Equal([(SubgroupFigures.Expert, 5), (SubgroupFigures.Others, 7)], split.Groups.Select(group => (group.Key, group.Answered)));
        Assert.Equal([9.0, 3.0], split.Groups.Select(group => ((RatingFigures)group.Figures).Scales[0].Summary!.Median));
        Assert.Null(results[round.Items[1]].Split);
    }

    [Fact]
    public async Task A_study_that_asks_for_no_groups_has_none()
    {
        var round = await ARound(SubgroupBy.Nothing, AnItem.Statement("S"), "research", "farmers");
        await Answer(round, mark => new RatingAnswer([mark]), 5, 2, 5, 2, 4, 1, 4, 2, 5, 1, 5, 2);

        Assert.Null((await Sealed(round)).Split);
    }

    [Fact]
    public async Task The_hash_of_the_results_covers_the_groups()
    {
        var round = await ARound(SubgroupBy.College, AnItem.Statement("S"), "research", "farmers");
        await Answer(round, mark => new RatingAnswer([mark]), 5, 2, 5, 2, 4, 1, 4, 2, 5, 1, 5, 2);

        var item = await Sealed(round);
        var result = await Platform.Read(db => db.RoundResults.SingleAsync(r => r.RoundId == round.Id));

        Assert.Contains("research", item.Canonical, StringComparison.Ordinal);
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(item.Canonical + "\n"))), result.ResultsSha256);
    }

    [Theory]
    [InlineData(SubgroupBy.Nothing, SubgroupBy.College)]
    [InlineData(SubgroupBy.Region, SubgroupBy.Expertise)]
    [Trait("Case", "B13")]
    public async Task B13_groups_that_were_not_announced_are_not_shown_of_people_who_answered(SubgroupBy announced, SubgroupBy wanted)
    {
        var round = await ARound(announced, AnItem.Statement("S"), "research");

        await Breaks(StudyRules.AmendmentKeepsScalesAndK, () => Change(round, wanted));
    }

    [Fact]
    public async Task Groups_can_be_given_up()
    {
        var round = await ARound(SubgroupBy.College, AnItem.Statement("S"), "research", "farmers");
        await Answer(round, mark => new RatingAnswer([mark]), 5, 2, 5, 2, 4, 1, 4, 2, 5, 1, 5, 2);

        await Change(round, SubgroupBy.Nothing);

        Assert.Null((await Sealed(round)).Split);
    }

    [Fact]
    public async Task A_real_time_study_shows_no_groups()
    {
        var study = await Given.AStudy();

        await Breaks(StudyRules.SubgroupsNeedRounds, () => Platform.Do((ChangeProtocol change) =>
            change.Now(study.Id, Splitting(SubgroupBy.College) with { Kind = StudyKind.RealTime }, reason: null, study.Moderator)));
    }

    private static Protocol Splitting(SubgroupBy by)
    {
        var usual = Protocols.Usual();
        return usual with { Feedback = usual.Feedback with { Subgroups = by } };
    }

    private Task Change(RoundInHand round, SubgroupBy by) =>
        Platform.Do((ChangeProtocol change) => change.Now(round.Study.Id, Splitting(by), "We want to know more", round.Study.Moderator));

    private Task<RoundInHand> ARound(SubgroupBy by, ItemDraft item, params string?[] groups) => ARound(by, [item], groups);

    /// <summary>An open round of twelve people, who belong to these groups in turn.</summary>
    private async Task<RoundInHand> ARound(SubgroupBy by, ItemDraft[] items, params string?[]? groups)
    {
        var study = await Given.AStudy(panelists: 12, protocol: Splitting(by));
        foreach (var (index, person) in study.Panel.Index())
        {
            var group = groups?[index % groups.Length];
            await Platform.Do((EditProfile edit) => edit.Now(new Profile("Somebody", Tongue.En, "UTC", group, group), person));
        }

        return await Given.AnOpenRound(study, items);
    }

    private async Task Answer(RoundInHand round, Func<int, AnswerValue> answer, params int[] marks)
    {
        foreach (var (person, mark) in round.Study.Panel.Zip(marks))
        {
            Assert.IsType<SaveOutcome.Saved>(await Platform.Save(round, person, round.Items[0], answer(mark)));
        }
    }

    private async Task<ItemResult> Sealed(RoundInHand round)
    {
        await Given.Closed(round);
        return await Platform.Read(db => db.ItemResults.SingleAsync(result => result.RoundItemId == round.Items[0]));
    }
}

public sealed class SubgroupsOnSqlite(SqliteDatabase database) : SubgroupTests(database), IClassFixture<SqliteDatabase>;

public sealed class SubgroupsOnPostgreSql(PostgreSqlDatabase database) : SubgroupTests(database), IClassFixture<PostgreSqlDatabase>;
