using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace CallCoach.Web;

/// <summary>
/// Renders a page to HTML. Blazor's own endpoints would bring forgery tokens, and with them a key ring on the disk,
/// to pages that post no form.
/// </summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    public async Task<string> RenderAsync<TPage>()
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>()).ToHtmlString());
    }
}
