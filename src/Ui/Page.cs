using Microsoft.AspNetCore.Components;

namespace Samspill.Ui;

/// <summary>A page: one record in, HTML out. It asks nothing of its own.</summary>
public abstract class Page<TView> : ComponentBase
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required TView View { get; set; }

    /// <summary>What stands around it.</summary>
    [Inject]
    protected Frame Frame { get; set; } = default!;
}
