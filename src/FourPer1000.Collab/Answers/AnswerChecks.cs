using System.Text;
using FourPer1000.Collab.Studies;

namespace FourPer1000.Collab.Answers;

/// <summary>Whether an answer fits its item. Gives every error at once, each with the field it belongs to.</summary>
public static class AnswerChecks
{
    public const int LongestText = 4000;

    /// <summary>Nobody changes an answer so often; a larger number is no revision that was ever given out.</summary>
    private const int HighestRevision = 1_000_000;

    public static IReadOnlyList<FieldError> Of(AskedItem item, AnswerDraft draft) => item.Form.TakesAnswer
        ? [.. Value(item, draft.Value), .. Reason(draft.Reason), .. Base(draft.BaseRevision)]
        : [AnswerErrors.NothingAsked];

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
        (YesNoForm, YesNoAnswer vote) => Enum.IsDefined(vote.Vote) ? [] : [AnswerErrors.UnknownOption],
        (AllocationForm form, AllocationAnswer allocation) => Allocation(form, allocation),
        (YearForm form, YearAnswer year) => year.Year >= form.Earliest && year.Year <= form.Latest ? [] : [AnswerErrors.OutsideYears(form)],
        (not (RatingForm or FreeTextForm or YesNoForm), CannotJudge) => [],
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
            if (number is { } given && Number(form, field, given) is { } error)
            {
                yield return error;
            }
        }

        if (estimate.Low > estimate.Best || estimate.Best > estimate.High || estimate.Low > estimate.High)
        {
            yield return AnswerErrors.WrongOrder;
        }
    }

    private static FieldError? Number(EstimateForm form, string field, double given) => given switch
    {
        _ when !(double.IsFinite(given) && given >= form.Min && given <= form.Max) => AnswerErrors.OutsideRange(field, form.Min, form.Max),
        _ when !HasAtMost(form.Decimals, given) => AnswerErrors.TooManyDecimals(field, form.Decimals),
        _ => null,
    };

    /// <summary>Whether the shortest way to write the number has no more decimals than are kept; 0.1 + 0.2 is nobody's answer.</summary>
    private static bool HasAtMost(int decimals, double number) =>
        decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
        && decimal.Round(exact, decimals) == exact;

    private static IEnumerable<FieldError> Choice(ChoiceForm form, ChoiceAnswer choice)
    {
        var known = form.Options.Select(option => option.Key).ToHashSet(StringComparer.Ordinal);
        var fits = choice.Options is { Count: > 0 } chosen
            && chosen.All(known.Contains)
            && chosen.Distinct(StringComparer.Ordinal).Count() == chosen.Count;
        return !fits ? [AnswerErrors.UnknownOption]
            : choice.Options!.Count > form.AtMost ? [AnswerErrors.TooManyOptions(form)]
            : choice.Options.Count < form.Fewest ? [AnswerErrors.TooFewOptions(form)]
            : [];
    }

    private static IEnumerable<FieldError> Allocation(AllocationForm form, AllocationAnswer allocation)
    {
        if (allocation.Points is null || allocation.Points.Count != form.Options.Count)
        {
            return [AnswerErrors.WrongKind];
        }

        if (allocation.Points.Any(points => points is < 0 or > AllocationForm.Total))
        {
            return [AnswerErrors.NoSuchPoints];
        }

        var sum = allocation.Points.Sum();
        return sum == AllocationForm.Total ? [] : [AnswerErrors.WrongSum(sum)];
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
