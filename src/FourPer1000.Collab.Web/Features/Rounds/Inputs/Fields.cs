namespace FourPer1000.Collab.Web.Features.Rounds.Inputs;

/// <summary>The names of the form fields, which are also the ids of the inputs, and where the API's words for them lead.</summary>
public static class Fields
{
    public const string SaveId = "saveId";
    public const string BaseRevision = "baseRevision";
    public const string Best = "best";
    public const string Low = "low";
    public const string High = "high";
    public const string Year = "year";
    public const string CannotJudge = "cannotJudge";
    public const string Option = "option";
    public const string Reason = "reason";
    public const string Side = "side";

    /// <summary>Which button was pressed: <see cref="Next"/>, <see cref="List"/> or <see cref="Keep"/>.</summary>
    public const string Then = "then";
    public const string Next = "next";

    private const string AgreePrefix = "agree:";
    private const string DisagreePrefix = "disagree:";
    public const string List = "list";

    /// <summary>Gives the answer of the previous round again.</summary>
    public const string Keep = "keep";

    /// <summary>In real time: the batch that stands on the page.</summary>
    public const string Shown = "shown";

    /// <summary>Goes back to the item, to see the group.</summary>
    public const string Group = "group";

    /// <summary>The button that moves an option of a ranking: "up:key" or "down:key".</summary>
    public const string Move = "move";

    /// <summary>The button that agrees with a reason or takes that back.</summary>
    public static string Agree(Guid reason, bool agrees) => (agrees ? AgreePrefix : DisagreePrefix) + reason.ToString();

    /// <summary>The reason that the pressed button is about, and whether the reader agrees with it now; null for another button.</summary>
    public static (Guid Reason, bool Agrees)? Agreement(string? then) => then?.Split(':') is [var act, var id]
        && act + ":" is AgreePrefix or DisagreePrefix
        && Guid.TryParse(id, CultureInfo.InvariantCulture, out var reason)
            ? (reason, act + ":" == AgreePrefix)
            : null;

    /// <summary>Where a reason stands on the page.</summary>
    public static string AnchorOf(Guid reason) => "reason-" + reason.ToString("N");

    public static string Mark(int scale) => "mark" + scale.ToString(CultureInfo.InvariantCulture);

    public static string Line(int line) => "line" + line.ToString(CultureInfo.InvariantCulture);

    public static string Points(string option) => "points-" + option;

    /// <summary>An allocation as a whole: where its sum is shown and corrected.</summary>
    public const string AllPoints = "points";

    public static string Place(string option) => "place-" + option;

    /// <summary>The form field of a field of the API, such as mark0 of value.marks[0]; null where it is the answer as a whole.</summary>
    public static string? OfApi(string field) => field switch
    {
        "reason" => Reason,
        "value.best" => Best,
        "value.low" => Low,
        "value.high" => High,
        "value.options" => Option,
        "value.order" => "order",
        "value.lines" => Line(0),
        "value.points" => AllPoints,
        "value.year" => Year,
        _ when field.StartsWith("value.marks[", StringComparison.Ordinal) => "mark" + field["value.marks[".Length..^1],
        _ => null,
    };
}
