using System.Text;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Answers;

/// <summary>Whether an answer fits its item. Gives every error at once, each with the field it belongs to.</summary>
public static class AnswerChecks
{
    public const int LongestText = 4000;

    /// <summary>Nobody changes an answer so often; a larger number is no revision that was ever given out.</summary>
    private const int HighestRevision = 1_000_000;

    public static IReadOnlyList<FieldError> Of(AskedItem item, AnswerDraft draft) =>
        [.. Value(item, draft.Value), .. Reason(draft.Reason), .. Base(draft.BaseRevision)];

    private static IEnumerable<FieldError> Reason(string? reason)
    {
        if (reason?.Length > LongestText)
        {
            yield return AnswerErrors.TooLong("reason", reason.Length);
        }

        if (reason is not null && !IsReadable(reason))
        {
            yield return AnswerErrors.Unreadable("reason");
        }
    }

    /// <summary>PostgreSQL keeps neither the character zero nor half a character; such a text is no text on either database.</summary>
    private static bool IsReadable(string text) => !text.Contains('\0', StringComparison.Ordinal) && text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);

    private static IEnumerable<FieldError> Base(int revision) => revision is >= 0 and < HighestRevision ? [] : [AnswerErrors.UnknownRevision];

    private static IEnumerable<FieldError> Value(AskedItem item, AnswerValue? value) => (item.Form, value) switch
    {
        (_, null) => [],
        (RatingForm, RatingAnswer rating) => Rating(item.Scales, rating),
        (EstimateForm form, EstimateAnswer estimate) => Estimate(form, estimate),
        (ChoiceForm form, ChoiceAnswer choice) => Choice(form, choice),
        (RankingForm form, RankingAnswer ranking) => Ranking(form, ranking),
        (FreeTextForm form, TextAnswer text) => Text(form, text),
        (not (RatingForm or FreeTextForm), CannotJudge) => [],
        _ => [AnswerErrors.WrongKind],
    };

    private static IEnumerable<FieldError> Rating(IReadOnlyList<Scale> scales, RatingAnswer rating)
    {
        if (rating.Marks is null || rating.Marks.Count != scales.Count)
        {
            return [AnswerErrors.WrongKind];
        }

        return scales.Zip(rating.Marks)
            .Select((pair, index) => Mark(pair.First, pair.Second, index))
            .OfType<FieldError>();
    }

    private static FieldError? Mark(Scale scale, int? mark, int index) => mark switch
    {
        null => null,
        RatingAnswer.CannotJudge when scale.AllowsCannotJudge => null,
        { } point when point >= 1 && point <= scale.Points => null,
        _ => AnswerErrors.OutsideScale($"value.marks[{index.ToString(CultureInfo.InvariantCulture)}]", scale.Points),
    };

    private static IEnumerable<FieldError> Estimate(EstimateForm form, EstimateAnswer estimate)
    {
        var numbers = new[] { ("value.low", estimate.Low), ("value.best", estimate.Best), ("value.high", estimate.High) };
        foreach (var (field, number) in numbers)
        {
            if (number is { } given && !(double.IsFinite(given) && given >= form.Min && given <= form.Max))
            {
                yield return AnswerErrors.OutsideRange(field, form.Min, form.Max);
            }
        }

        if (estimate.Low > estimate.Best || estimate.Best > estimate.High || estimate.Low > estimate.High)
        {
            yield return AnswerErrors.WrongOrder;
        }
    }

    private static IEnumerable<FieldError> Choice(ChoiceForm form, ChoiceAnswer choice)
    {
        var known = form.Options.Select(option => option.Key).ToHashSet(StringComparer.Ordinal);
        var fits = choice.Options is { Count: > 0 } chosen
            && chosen.All(known.Contains)
            && chosen.Distinct(StringComparer.Ordinal).Count() == chosen.Count
            && (form.Several || chosen.Count == 1);
        return fits ? [] : [AnswerErrors.UnknownOption];
    }

    private static IEnumerable<FieldError> Ranking(RankingForm form, RankingAnswer ranking)
    {
        var known = form.Options.Select(option => option.Key).Order(StringComparer.Ordinal);
        var fits = ranking.Order is not null && ranking.Order.Order(StringComparer.Ordinal).SequenceEqual(known, StringComparer.Ordinal);
        return fits ? [] : [AnswerErrors.IncompleteRanking];
    }

    private static IEnumerable<FieldError> Text(FreeTextForm form, TextAnswer text)
    {
        if (text.Lines is null || text.Lines.Count == 0 || text.Lines.Count > form.Lines)
        {
            return [AnswerErrors.WrongKind];
        }

        var length = text.Lines.Sum(line => line?.Length ?? 0);
        return length > LongestText ? [AnswerErrors.TooLong("value.lines", length)] : [];
    }
}

/// <summary>The errors an answer can have, as sentences.</summary>
public static class AnswerErrors
{
    public static readonly FieldError WrongKind = new("value", "answer.wrong-kind", new(
        "This answer does not have the form that the item asks for.",
        "Cette réponse n'a pas la forme demandée par la question.",
        "Esta respuesta no tiene la forma que pide el ítem."), []);

    public static readonly FieldError WrongOrder = new("value.best", "answer.wrong-order", new(
        "The lowest number must not be above your best estimate, nor your best estimate above the highest number.",
        "Le nombre le plus bas ne doit pas dépasser votre meilleure estimation, ni celle-ci le nombre le plus haut.",
        "El número más bajo no debe superar su mejor estimación, ni esta el número más alto."), []);

    public static readonly FieldError UnknownOption = new("value.options", "answer.unknown-option", new(
        "Choose among the options of this item.",
        "Choisissez parmi les options de cette question.",
        "Elija entre las opciones de este ítem."), []);

    public static readonly FieldError IncompleteRanking = new("value.order", "answer.incomplete-ranking", new(
        "Give each option a place of its own.",
        "Donnez à chaque option une place différente.",
        "Dé a cada opción un lugar distinto."), []);

    public static readonly FieldError UnknownRevision = new("baseRevision", "answer.unknown-revision", new(
        "This revision was never given out; reload the page and answer again.",
        "Cette révision n'a jamais existé ; rechargez la page et répondez de nouveau.",
        "Esta revisión nunca existió; recargue la página y responda de nuevo."), []);

    public static FieldError Unreadable(string field) => new(field, "answer.unreadable", new(
        "This text contains characters that cannot be stored.",
        "Ce texte contient des caractères qui ne peuvent pas être conservés.",
        "Este texto contiene caracteres que no pueden guardarse."), []);

    public static FieldError OutsideScale(string field, int points) => new(field, "answer.outside-scale", new(
        "Choose a whole number from 1 to {0}, or “I cannot judge this”.",
        "Choisissez un nombre entier de 1 à {0}, ou « Je ne peux pas juger ».",
        "Elija un número entero de 1 a {0}, o «No puedo juzgar»."), [points]);

    public static FieldError OutsideRange(string field, double min, double max) => new(field, "answer.outside-range", new(
        "Enter a number from {0} to {1}.",
        "Saisissez un nombre de {0} à {1}.",
        "Escriba un número de {0} a {1}."), [min, max]);

    public static FieldError TooLong(string field, int length) => new(field, "answer.too-long", new(
        "This text has {0} characters; at most {1} can be kept.",
        "Ce texte compte {0} caractères ; {1} au plus peuvent être conservés.",
        "Este texto tiene {0} caracteres; pueden guardarse {1} como máximo."), [length, AnswerChecks.LongestText]);
}
