namespace FourPer1000.Collab.Web.Components.Forms;

/// <summary>Something to pick from a list.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Label">What the person reads.</param>
/// <param name="Hint">A quieter second line.</param>
public sealed record Choice(string Value, string Label, string? Hint = null);
