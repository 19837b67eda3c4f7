using Bunit;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Tests.Components;

public sealed class ContentTests : ComponentTests
{
    private static readonly Translated Both = new(
        new Wording("Soils", WordingStatus.Official), new Wording("Des sols", WordingStatus.OurTranslation));

    [Fact]
    public void A_text_in_the_readers_language_stands_bare() =>
        Assert.Equal("Des sols", Show<Content>(p => p.Add(c => c.Of, Both), Tongue.Fr).Markup.Trim());

    [Fact]
    public void A_text_in_another_language_is_marked_as_such()
    {
        var content = Show<Content>(p => p.Add(c => c.Of, Both), Tongue.Es);
        Assert.Equal(("en", "Soils"), (content.Find("[lang]").GetAttribute("lang"), content.Find("[lang]").TextContent));
        Assert.Contains("(en inglés)", content.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_said_to_be_not_available() =>
        Assert.Contains("no disponible", Show<Content>(p => p.Add(c => c.Of, Translated.None), Tongue.Es).Markup, StringComparison.Ordinal);

    [Fact]
    public void Behind_a_translation_of_ours_the_official_wording_is_one_click_away()
    {
        var original = Show<Original>(p => p.Add(c => c.Of, Both), Tongue.Fr);
        Assert.Equal("Afficher l’original (anglais)", original.Find("summary").TextContent);
        Assert.Equal("Soils", original.Find("[lang=en]").TextContent);
    }

    [Fact]
    public void Who_reads_the_original_is_offered_no_other() =>
        Assert.Empty(Show<Original>(p => p.Add(c => c.Of, Both), Tongue.En).Markup.Trim());
}
