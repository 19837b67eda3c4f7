namespace FourPer1000.Collab.Studies;

/// <summary>
/// The state of a round at a moment. <see cref="Due"/> lies between open and closed: the deadline has passed, so nothing is
/// accepted any more, but nobody has sealed the round yet.
/// </summary>
public enum RoundState
{
    Draft,
    Open,
    Due,
    Closed,
    Published,
}

/// <summary>One round of a study. Its acts are records (who, when, why), not flags.</summary>
public class Round
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid StudyId { get; init; }

    public Study Study { get; init; } = null!;

    /// <summary>1, 2, …; unique in the study.</summary>
    public required int Number { get; init; }

    public required Translated Title { get; set; }

    public Translated Purpose { get; set; } = Translated.None;

    public Translated Instructions { get; set; } = Translated.None;

    /// <summary>Whether the panel may propose items for a later round while this one is open.</summary>
    public bool TakesSuggestions { get; set; }

    public RoundOpening? Opening { get; private set; }

    /// <summary>From this moment on no answer is accepted; moved only by an extension.</summary>
    public DateTimeOffset? Deadline { get; private set; }

    public RoundClosing? Closing { get; private set; }

    public RoundPublication? Publication { get; private set; }

    public List<RoundExtension> Extensions { get; } = [];

    public List<RoundItem> Items { get; } = [];

    /// <summary>The moderator's text on the round, published with the results.</summary>
    public Translated Synthesis { get; set; } = Translated.None;

    public Guid Version { get; set; }

    public RoundState StateAt(DateTimeOffset now) => this switch
    {
        { Publication: not null } => RoundState.Published,
        { Closing: not null } => RoundState.Closed,
        { Opening: null } => RoundState.Draft,
        _ when now >= Deadline => RoundState.Due,
        _ => RoundState.Open,
    };

    /// <summary>
    /// Whether something that the panel reads has no approved wording in one of the languages: what the round says of itself, an item, or a
    /// scale that an item is rated on. Needs the study, and the items with their versions.
    /// </summary>
    public bool LacksWording() => OwnUnapproved().Any() || Items.Exists(item => item.ItemVersion.Unapproved().Count > 0) || ScalesUnapproved().Any();

    /// <summary>The languages in which the title, the purpose or the instructions are missing.</summary>
    public IEnumerable<Tongue> OwnUnapproved() =>
        new[] { Title, Purpose, Instructions }.Where(text => !text.IsEmpty).SelectMany(text => text.Unapproved()).Distinct().Order();

    /// <summary>The languages in which a scale that is used, or one of its points, has no name.</summary>
    public IEnumerable<Tongue> ScalesUnapproved() => Items
        .Select(item => item.ItemVersion.Form)
        .OfType<RatingForm>()
        .SelectMany(form => form.Scales)
        .Distinct()
        .Where(Study.Protocol.HasScale)
        .Select(Study.Protocol.Scale)
        .SelectMany(scale => scale.Anchors.Select(anchor => anchor.Label).Prepend(scale.Label))
        .Where(text => !text.IsEmpty)
        .SelectMany(text => text.Unapproved())
        .Distinct()
        .Order();

    public bool AcceptsAnswersAt(DateTimeOffset now) => StateAt(now) == RoundState.Open;

    /// <summary>Changes what the round says about itself while it is a draft.</summary>
    public void Describe(Translated title, Translated purpose, Translated instructions)
    {
        RoundRules.IsDraft.Enforce(Opening is null);
        RoundRules.NeedsTitle.Enforce(!title.IsEmpty);
        (Title, Purpose, Instructions) = (title, purpose, instructions);
    }

    /// <summary>Opens the round. A waiver says why it opens without approved wording in every language.</summary>
    public void Open(Guid by, DateTimeOffset now, DateTimeOffset deadline, string? waiver = null)
    {
        RoundRules.OpensOnce.Enforce(Opening is null);
        RoundRules.NeedsItems.Enforce(Items.Count > 0);
        RoundRules.DeadlineLiesAhead.Enforce(deadline > now);
        Opening = new RoundOpening(now, by, string.IsNullOrWhiteSpace(waiver) ? null : waiver.Trim());
        Deadline = deadline;
    }

    public void Extend(Guid by, DateTimeOffset now, DateTimeOffset deadline, string reason)
    {
        RoundRules.MustBeOpen.Enforce(AcceptsAnswersAt(now));
        RoundRules.ExtensionGoesForward.Enforce(deadline > Deadline);
        RoundRules.NeedsReason.Enforce(!string.IsNullOrWhiteSpace(reason));
        Extensions.Add(new RoundExtension { RoundId = Id, At = now, By = by, From = Deadline!.Value, To = deadline, Reason = reason.Trim() });
        Deadline = deadline;
    }

    /// <summary>Seals the round. Before the deadline, or with conditions of the protocol unmet, a reason is needed.</summary>
    /// <param name="by">Who closes; null when the deadline does.</param>
    /// <param name="now">The moment of sealing.</param>
    /// <param name="unmet">The codes of the conditions that are not met.</param>
    /// <param name="reason">Why it is closed all the same.</param>
    public RoundClosing Close(Guid? by, DateTimeOffset now, IReadOnlyList<string> unmet, string? reason)
    {
        var state = StateAt(now);
        RoundRules.ClosesOnce.Enforce(state is RoundState.Open or RoundState.Due);
        RoundRules.EarlyClosingNeedsReason.Enforce(by is null || state == RoundState.Due || !string.IsNullOrWhiteSpace(reason));
        return Closing = new RoundClosing(now, by, [.. unmet], string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
    }

    public RoundPublication Publish(Guid by, DateTimeOffset now)
    {
        RoundRules.PublishesAfterClosing.Enforce(Closing is not null);
        RoundRules.PublishesOnce.Enforce(Publication is null);
        return Publication = new RoundPublication(now, by);
    }
}

/// <summary>Who opened the round, when, and why without approved wording in every language, if so.</summary>
public sealed record RoundOpening(DateTimeOffset At, Guid By, string? Waiver);

/// <summary>Who sealed the round (null: the deadline), when, with which conditions unmet and why all the same.</summary>
public sealed record RoundClosing(DateTimeOffset At, Guid? By, IReadOnlyList<string> Unmet, string? Reason);

/// <summary>Who published the results and when.</summary>
public sealed record RoundPublication(DateTimeOffset At, Guid By);

/// <summary>A later deadline with its reason; the panel is told.</summary>
public class RoundExtension
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    public required string Reason { get; init; }
}
