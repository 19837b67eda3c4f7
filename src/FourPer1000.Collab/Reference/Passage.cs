namespace FourPer1000.Collab.Reference;

/// <summary>A text of the programme with the places it was taken from.</summary>
/// <param name="Text">The text, with the status of its wording in each language.</param>
/// <param name="Sources">Where it stands: keys of <see cref="Source"/>, some with a place such as <c>seed:L266</c>.</param>
public sealed record Passage(Translated Text, IReadOnlyList<string> Sources);
