namespace FourPer1000.Collab.Web.Components.Forms;

/// <summary>The words at one point of a rating scale, in the reader's language.</summary>
public sealed record ScaleAnchor(int Value, string Label);
