using System.Globalization;

namespace FourPer1000.Collab.Statistics.Tests;

public class SentencesTests
{
    private static readonly CultureInfo English = new("en-GB");
    private static readonly CultureInfo French = new("fr-FR");
    private static readonly CultureInfo Spanish = new("es-ES");

    [Fact]
    public void Agreement_in_a_small_group_says_how_rough_the_figure_is()
    {
        var verdict = Rating(0, 0, 1, 0, 1, 2, 5, 6, 5);

        Assert.Equal(
            "The group agrees: 16 of 20 people (80%) rated it 7 to 9. With so few people that share is a rough figure: anything from 58% to 92% would fit these answers.",
            Sentences.For(verdict, English));
        Assert.Equal(
            "Le groupe est d’accord : note de 7 à 9 pour 16 personnes sur 20 (80 %). Avec si peu de personnes, cette part reste approximative : "
            + "toute valeur entre 58 % et 92 % serait compatible avec ces réponses.",
            Plain(Sentences.For(verdict, French)));
        Assert.Equal(
            "El grupo está de acuerdo: nota de 7 a 9 por parte de 16 de 20 personas (80 %). Con tan pocas personas esa proporción es aproximada: "
            + "cualquier valor entre 58 % y 92 % sería compatible con estas respuestas.",
            Plain(Sentences.For(verdict, Spanish)));
    }

    [Fact]
    public void A_large_group_gets_the_plain_share() =>
        Assert.Equal("The group agrees: 1,600 of 2,000 people (80%) rated it 7 to 9.", Sentences.For(Rating(0, 0, 0, 0, 0, 400, 800, 400, 400), English));

    [Fact]
    public void Agreement_against_is_not_called_agreement_for()
    {
        var verdict = Rating(30, 5, 5, 5, 0, 0, 0, 0, 0);

        Assert.Equal("The group agrees against it: 40 of 45 people (88.9%) rated it 1 to 3.", Sentences.For(verdict, English));
        Assert.Equal("Le groupe s’accorde à rejeter cette proposition : note de 1 à 3 pour 40 personnes sur 45 (88,9 %).", Plain(Sentences.For(verdict, French)));
        Assert.Equal("El grupo coincide en rechazarlo: nota de 1 a 3 por parte de 40 de 45 personas (88,9 %).", Plain(Sentences.For(verdict, Spanish)));
    }

    [Fact]
    public void A_divided_group_is_never_said_to_agree()
    {
        var verdict = Rating(4, 1, 0, 0, 1, 0, 0, 1, 5);

        Assert.Equal("The group is divided: 5 of 12 people (41.7%) rated it 1 to 3, and 6 of 12 people (50%) rated it 7 to 9.", Sentences.For(verdict, English));
        Assert.Equal(
            "Le groupe est partagé : note de 1 à 3 pour 5 personnes sur 12 (41,7 %), et note de 7 à 9 pour 6 personnes sur 12 (50 %).",
            Plain(Sentences.For(verdict, French)));
        Assert.Equal(
            "El grupo está dividido: nota de 1 a 3 por parte de 5 de 12 personas (41,7 %), y nota de 7 a 9 por parte de 6 de 12 personas (50 %).",
            Plain(Sentences.For(verdict, Spanish)));
    }

    [Fact]
    public void Nobody_and_one_take_the_singular_in_French()
    {
        var verdict = Rating(1, 0, 0, 4, 5, 0, 0, 0, 0);

        Assert.Equal("The group has not settled this: 0 of 10 people (0%) rated it 7 to 9, and 1 of 10 people (10%) rated it 1 to 3.", Sentences.For(verdict, English));
        Assert.Equal(
            "Le groupe n’a pas tranché : note de 7 à 9 pour 0 personne sur 10 (0 %), et note de 1 à 3 pour 1 personne sur 10 (10 %).",
            Plain(Sentences.For(verdict, French)));
        Assert.Equal(
            "El grupo aún no lo ha decidido: nota de 7 a 9 por parte de 0 de 10 personas (0 %), y nota de 1 a 3 por parte de 1 de 10 personas (10 %).",
            Plain(Sentences.For(verdict, Spanish)));
    }

    [Fact]
    public void Too_few_answers_are_said_to_be_too_few()
    {
        var verdict = Rating(0, 0, 0, 0, 0, 0, 0, 3, 2);

        Assert.Equal("Too few answers to say what the group thinks: 5 so far, and at least 8 are needed.", Sentences.For(verdict, English));
        Assert.Equal("Trop peu de réponses pour dire ce que pense le groupe : 5 à ce jour, il en faut au moins 8.", Plain(Sentences.For(verdict, French)));
        Assert.Equal("Hay muy pocas respuestas para saber qué piensa el grupo: 5 hasta ahora, y hacen falta al menos 8.", Plain(Sentences.For(verdict, Spanish)));
    }

    [Fact]
    public void A_close_call_is_said_to_be_one_and_a_band_of_one_value_is_named_by_it()
    {
        var rule = UsualRules.Agreement5 with { High = new Band(5, 5), AgreedFor = new InterquartileCondition(1), AgreedAgainst = null };
        var verdict = ItemVerdict.Of(Histogram.FromCounts([0, 10, 10, 40, 30]), rule);
        var close = ItemVerdict.Of(Histogram.FromCounts([0, 1, 1, 4, 3]), rule);

        Assert.Equal("The group agrees: 30 of 90 people (33.3%) rated it 5.", Sentences.For(verdict, English));
        Assert.EndsWith("It is a close call: another common way of counting would have decided differently.", Sentences.For(close, English), StringComparison.Ordinal);
        Assert.EndsWith("une autre façon courante de compter aurait conduit à une autre conclusion.", Sentences.For(close, French), StringComparison.Ordinal);
        Assert.EndsWith("otra forma habitual de contar habría llevado a otra conclusión.", Sentences.For(close, Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void Estimates_are_told_by_their_middle_half()
    {
        var near = EstimateVerdict.Of([1200, 1250.5, 1300, 1350.25, 1400, 1450, 1500, 1550], new EstimateRule());
        var far = EstimateVerdict.Of([1, 2, 4, 8, 16, 32, 64, 128], new EstimateRule());
        var few = EstimateVerdict.Of([1, 2], new EstimateRule());

        Assert.Equal(
            "The group's estimates lie close together: the middle half of all 8 lies between 1,287.63 and 1,462.5, and the one in the very middle is 1,375.13.",
            Sentences.For(near, English));
        Assert.Equal(
            "Les estimations du groupe restent éloignées : la moitié centrale des 8 valeurs se situe entre 3,5 et 40, la valeur du milieu est 12.",
            Plain(Sentences.For(far, French)));
        Assert.Equal(
            "Las estimaciones del grupo aún son muy distintas: la mitad central de los 8 valores está entre 3,5 y 40, y el valor del medio es 12.",
            Plain(Sentences.For(far, Spanish)));
        Assert.Equal("Too few answers to say what the group thinks: 2 so far, and at least 8 are needed.", Sentences.For(few, English));
    }

    [Fact]
    public void Stability_speaks_of_opinions_that_settled_or_still_move()
    {
        var stable = StabilityVerdict.Of([5, 5, 5, 5, 5], [5, 6, 4, 5, 5], StabilityRule.Default);
        var moving = StabilityVerdict.Of([5, 5, 5, 5, 5], [9, 9, 9, 5, 5], new MovementRule { MostPoints = 2 });
        var few = StabilityVerdict.Of([5], [5], StabilityRule.Default);

        Assert.Equal("Opinions have settled: 5 of 5 people (100%) stayed within one point of their earlier answer.", Sentences.For(stable, English));
        Assert.Equal("Les avis se sont stabilisés : écart d’au plus un point avec la réponse précédente pour 5 personnes sur 5 (100 %).", Plain(Sentences.For(stable, French)));
        Assert.Equal(
            "Las opiniones siguen cambiando: diferencia de 2 puntos como máximo con la respuesta anterior solo en el caso de 2 de 5 personas (40 %).",
            Plain(Sentences.For(moving, Spanish)));
        Assert.Equal(
            "Too few people answered in both rounds to say whether opinions have settled: 1, and at least 5 are needed.", Sentences.For(few, English));
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, new[] { 1, 2, 3 }, "The 2 people put the items in much the same order.")]
    [InlineData(new[] { 1, 2, 3 }, new[] { 1, 3, 2 }, "The 2 people put the items in much the same order.")]
    [InlineData(new[] { 1, 2, 3 }, new[] { 2, 3, 1 }, "The 2 people put the items in orders that have hardly anything in common.")]
    [InlineData(new[] { 1, 1, 1 }, new[] { 2, 2, 2 }, "There are too few complete orders, or too few differences in them, to say how alike they are.")]
    public void Orders_are_compared_in_words(int[] first, int[] second, string expected)
    {
        IReadOnlyList<IReadOnlyList<double?>> rows = [[.. first.Select(rank => (double?)rank)], [.. second.Select(rank => (double?)rank)]];

        Assert.Equal(expected, Sentences.For(KendallW.Of(rows), English));
    }

    [Fact]
    public void Other_rules_are_counted_and_named()
    {
        var verdict = Rating(0, 0, 1, 0, 2, 2, 5, 6, 4);

        Assert.Equal("11 of 13 other usual rules would have come to the same conclusion.", Sentences.OnOtherRules(verdict.Outcome, verdict.Sensitivity, English));
        Assert.Equal("Même conclusion avec 11 autres règles usuelles sur 13.", Sentences.OnOtherRules(verdict.Outcome, verdict.Sensitivity, French));
        Assert.Equal("Misma conclusión con 11 de 13 otras reglas habituales.", Sentences.OnOtherRules(verdict.Outcome, verdict.Sensitivity, Spanish));
        Assert.Equal("At least 75% in the band", Sentences.NameOf("share-75", English));
        Assert.Equal("Au moins 75 % dans la plage", Plain(Sentences.NameOf("share-75", French)));
        Assert.Equal("Mitad central no más ancha que el 33 % del valor del medio", Plain(Sentences.NameOf("relative-iqr-33", Spanish)));
        Assert.Equal("house-rule", Sentences.NameOf("house-rule", English));
        Assert.Equal("mine", Sentences.NameOf("mine", French));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("fr-FR")]
    [InlineData("es-ES")]
    public void Every_alternative_rule_has_a_name_in_every_language(string culture)
    {
        var estimate = EstimateVerdict.Of([1, 2, 3], new EstimateRule());
        var rules = Rating(0, 0, 0, 0, 0, 0, 0, 0, 9).Sensitivity.Concat(estimate.Sensitivity).Select(row => row.Rule);

        Assert.All(rules, rule => Assert.NotEqual(rule, Sentences.NameOf(rule, new CultureInfo(culture))));
    }

    [Fact]
    public void A_language_the_platform_does_not_speak_gets_English_words_with_its_own_numbers() =>
        Assert.Equal(
            "The group agrees against it: 40 of 45 people (%88,9) rated it 1 to 3.",
            Sentences.For(Rating(30, 5, 5, 5, 0, 0, 0, 0, 0), new CultureInfo("tr-TR")));

    /// <summary>Cultures separate numbers and signs by kinds of spaces that change between versions of their data.</summary>
    private static string Plain(string sentence) => sentence.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private static ItemVerdict Rating(params int[] counts) => ItemVerdict.Of(Histogram.FromCounts(counts), UsualRules.Rating9);
}
