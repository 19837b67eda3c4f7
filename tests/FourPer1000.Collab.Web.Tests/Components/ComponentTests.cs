using Bunit;
using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Web.Components.Texts;
using Microsoft.AspNetCore.Components;

namespace FourPer1000.Collab.Web.Tests.Components;

/// <summary>Components as a reader gets them.</summary>
public abstract class ComponentTests : BunitContext
{
    private protected static Reader A(Tongue tongue, string zone = "UTC") => new(tongue, TimeZoneInfo.FindSystemTimeZoneById(zone), Person.Visitor);

    private protected IRenderedComponent<T> Show<T>(Action<ComponentParameterCollectionBuilder<T>> parameters, Tongue tongue = Tongue.En)
        where T : IComponent => Render<T>(component =>
        {
            component.AddCascadingValue(A(tongue));
            parameters(component);
        });
}
