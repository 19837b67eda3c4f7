namespace FourPer1000.Collab.Tests.Language;

public class WordDiffTests
{
    [Fact]
    public void A_word_that_was_put_in_stands_by_itself() => Assert.Equal(
        [Same("Set up "), Added("regional "), Same("hubs.")],
        WordDiff.Of("Set up hubs.", "Set up regional hubs."));

    [Fact]
    public void What_went_stands_before_what_came_in_its_place() => Assert.Equal(
        [Same("by "), Removed("2030"), Added("2028"), Same(", free of charge")],
        WordDiff.Of("by 2030, free of charge", "by 2028, free of charge"));

    [Fact]
    public void A_comma_does_not_change_the_word_before_it() =>
        Assert.Equal([Same("soils"), Added(","), Same(" water")], WordDiff.Of("soils water", "soils, water"));

    [Fact]
    public void Equal_texts_are_one_run() => Assert.Equal([Same("Santé des sols")], WordDiff.Of("Santé des sols", "Santé des sols"));

    [Fact]
    public void A_text_that_was_empty_is_all_new() => Assert.Equal([Added("New words")], WordDiff.Of("", "New words"));

    [Theory]
    [InlineData("", "")]
    [InlineData("a b c d", "d c b a")]
    [InlineData("Publish a short model text.", "Publish, with an annex, a model text in three languages.")]
    public void The_runs_give_both_texts_back(string before, string after)
    {
        var parts = WordDiff.Of(before, after);

        Assert.Equal(before, string.Concat(parts.Where(part => part.Kind != DiffKind.Added).Select(part => part.Text)));
        Assert.Equal(after, string.Concat(parts.Where(part => part.Kind != DiffKind.Removed).Select(part => part.Text)));
    }

    private static DiffPart Same(string text) => new(DiffKind.Same, text);

    private static DiffPart Added(string text) => new(DiffKind.Added, text);

    private static DiffPart Removed(string text) => new(DiffKind.Removed, text);
}
