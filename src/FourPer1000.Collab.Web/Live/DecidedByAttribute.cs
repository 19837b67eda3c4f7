namespace FourPer1000.Collab.Web.Live;

/// <summary>Names the rule that decides about a hub method; a test fails on a method without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DecidedByAttribute(Type rule) : Attribute
{
    public Type Rule { get; } = rule;
}
