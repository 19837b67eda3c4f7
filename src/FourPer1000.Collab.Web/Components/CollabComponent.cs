using FourPer1000.Collab.Web.Components.Texts;
using Microsoft.AspNetCore.Components;

namespace FourPer1000.Collab.Web.Components;

/// <summary>What every component and page of the platform is: something that knows who reads it.</summary>
public abstract class CollabComponent : ComponentBase
{
    [CascadingParameter]
    public required Reader Reader { get; set; }
}
