using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CallCoach.Web;

/// <summary>
/// Renders a page to HTML. Blazor's own endpoints would bring routing, state and scripts of their own to pages that need none of them.
/// </summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>A page as the answer to a request.</summary>
    /// <param name="parameters">What the page is given, by the names of its parameters.</param>
    public async Task<IResult> AnswerAsync<TPage>(HttpContext context, int status, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        PageHeaders.Set(context.Response.Headers);
        var given = ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));
        await using var renderer = new HtmlRenderer(services, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(given)).ToHtmlString());
        return Results.Text(html, "text/html; charset=utf-8", statusCode: status);
    }
}
