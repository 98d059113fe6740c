using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace CallCoach.Web;

/// <summary>
/// Renders a page to HTML. Blazor's own endpoints would bring routing, state and scripts of their own to pages that need none of them.
/// </summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    /// <param name="parameters">What the page is given, by the names of its parameters.</param>
    public async Task<string> RenderAsync<TPage>(IReadOnlyDictionary<string, object?>? parameters = null)
        where TPage : IComponent
    {
        var given = parameters is null ? ParameterView.Empty : ParameterView.FromDictionary(parameters.ToDictionary(StringComparer.Ordinal));
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(given)).ToHtmlString());
    }
}
