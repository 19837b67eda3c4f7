using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Rounds;

/// <summary>A stored answer as a person reads it.</summary>
internal static class AnswerInWords
{
    public static readonly Phrase CannotJudge = new("I cannot judge this", "Je ne peux pas en juger", "No puedo valorarlo");
    public static readonly Phrase NotProvided = new("Not answered", "Sans réponse", "Sin respuesta");

    private static readonly Phrase PointsTo = new("{0}: {1}", "{0}\u00A0: {1}", "{0}: {1}");
    private static readonly Phrase Interval = new("{0} ({1} to {2})", "{0} ({1} à {2})", "{0} ({1} a {2})");
    private static readonly Phrase MarkOf = new("{0} of {1}", "{0} sur {1}", "{0} de {1}");
    private static readonly Phrase MarkAndWord = new("{0}, {1}", "{0}, {1}", "{0}, {1}");

    /// <summary>The whole answer in one line; scales are separated by semicolons.</summary>
    public static string Of(Reader reader, ItemForm form, IReadOnlyList<Scale> scales, AnswerValue? value) => (form, value) switch
    {
        (_, null) => reader.Say(NotProvided),
        (_, Answers.CannotJudge) => reader.Say(CannotJudge),
        (_, RatingAnswer rating) => string.Join(reader.Say(ReadingTexts.Semicolon), scales.Zip(rating.Marks).Select(pair => OnScale(reader, pair.First, pair.Second, scales.Count > 1))),
        (EstimateForm estimate, EstimateAnswer number) => Estimate(reader, estimate, number),
        (ChoiceForm choice, ChoiceAnswer chosen) => string.Join(", ", chosen.Options.Select(key => Label(reader, choice.Options, key))),
        (RankingForm ranking, RankingAnswer order) => string.Join(", ", order.Order.Select((key, index) => $"{index + 1}. {Label(reader, ranking.Options, key)}")),
        (_, YesNoAnswer vote) => reader.Say(VoteOf(vote.Vote)),
        (AllocationForm allocation, AllocationAnswer given) => string.Join(", ", allocation.Options.Zip(given.Points, (option, points) => reader.Say(PointsTo, option.Label.TextFor(reader.Tongue), points))),
        (_, YearAnswer year) => year.Year.ToString(CultureInfo.InvariantCulture),
        (_, TextAnswer text) => string.Join(" · ", text.Lines),
        _ => reader.Say(NotProvided),
    };

    public static Phrase VoteOf(Vote vote) => vote switch
    {
        Vote.Yes => new("Yes", "Oui", "Sí"),
        Vote.No => new("No", "Non", "No"),
        _ => new("I abstain", "Je m’abstiens", "Me abstengo"),
    };

    /// <summary>A mark with its word, where the scale has one for it.</summary>
    public static string Mark(Reader reader, Scale scale, int? mark) => mark switch
    {
        null => reader.Say(NotProvided),
        RatingAnswer.CannotJudge => reader.Say(CannotJudge),
        { } point => scale.Anchors.FirstOrDefault(anchor => anchor.Value == point) is { } anchor
            ? reader.Say(MarkAndWord, point, anchor.Label.TextFor(reader.Tongue))
            : reader.Say(MarkOf, point, scale.Points),
    };

    /// <summary>A unit that can stand behind every number of a sentence; null for a longer one, which the question names.</summary>
    public static string? ShortUnit(Reader reader, EstimateForm form) =>
        form.Unit.TextFor(reader.Tongue) is { Length: > 0 and <= 12 } unit ? unit : null;

    private static string OnScale(Reader reader, Scale scale, int? mark, bool named) =>
        (named ? scale.Label.TextFor(reader.Tongue) + reader.Say(ReadingTexts.Colon) : "") + Mark(reader, scale, mark);

    private static string Estimate(Reader reader, EstimateForm form, EstimateAnswer number)
    {
        var best = $"{Number(number.Best)}\u00A0{form.Unit.TextFor(reader.Tongue)}".TrimEnd('\u00A0');
        return number is { Low: { } low, High: { } high } ? reader.Say(Interval, best, Number(low), Number(high)) : best;

        string Number(double value) => reader.Number(value, form.Decimals);
    }

    private static string Label(Reader reader, IReadOnlyList<Option> options, string key) =>
        options.FirstOrDefault(option => option.Key == key)?.Label.TextFor(reader.Tongue) ?? key;
}
