using FourPer1000.Collab.Web.Components.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FourPer1000.Collab.Web.Components;

/// <summary>
/// What every component and page of the platform is: something that knows who reads it, and that renders when its data are there.
/// </summary>
/// <remarks>
/// <see cref="ComponentBase"/> renders once before an awaited <c>OnInitializedAsync</c> has come back, so each page would need a
/// second shape without data (and one that forgot it would fail on PostgreSQL only: SQLite never really waits). Pages here are
/// rendered once, on the server, and come complete.
/// </remarks>
public abstract class CollabComponent : IComponent, IHandleEvent
{
    private RenderHandle handle;
    private bool isInitialized;

    [CascadingParameter]
    public required Reader Reader { get; set; }

    /// <summary>Our own files with their fingerprints.</summary>
    protected ResourceAssetCollection Assets => handle.Assets;

    void IComponent.Attach(RenderHandle renderHandle) => handle = renderHandle;

    async Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!isInitialized)
        {
            isInitialized = true;
            OnInitialized();
            await OnInitializedAsync();
        }

        OnParametersSet();
        await OnParametersSetAsync();
        Render();
    }

    /// <summary>A submitted form: its handler first, then the page as it stands afterwards.</summary>
    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        await item.InvokeAsync(arg);
        Render();
    }

    protected virtual void OnInitialized()
    {
    }

    protected virtual Task OnInitializedAsync() => Task.CompletedTask;

    protected virtual void OnParametersSet()
    {
    }

    protected virtual Task OnParametersSetAsync() => Task.CompletedTask;

    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    private void Render() => handle.Render(BuildRenderTree);
}
