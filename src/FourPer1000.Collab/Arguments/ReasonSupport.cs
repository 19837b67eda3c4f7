namespace FourPer1000.Collab.Arguments;

/// <summary>
/// "I agree with this reason": one panelist, one reason. Keeps no moment and no order, and stays when it is taken back, so that nobody can
/// count as new twice.
/// </summary>
public class ReasonSupport
{
    public required Guid ReasonId { get; init; }

    public required Guid PanelistId { get; init; }

    /// <summary>Whether the panelist agrees now.</summary>
    public bool Agrees { get; private set; } = true;

    /// <summary>Whether a count that was shown has already contained this panelist.</summary>
    public bool WasCounted { get; private set; }

    public void Set(bool agrees) => Agrees = agrees;

    public void Count() => WasCounted = true;
}

/// <summary>
/// How many agree with a reason, as it is shown. It is written only when at least k panelists who were never counted before agree, so two
/// counts of the same reason never differ by fewer than k people.
/// </summary>
public class SupportCount
{
    public required Guid ReasonId { get; init; }

    /// <summary>At least k.</summary>
    public int Agreeing { get; private set; }

    public void Become(int agreeing) => Agreeing = agreeing;
}
