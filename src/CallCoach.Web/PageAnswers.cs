using CallCoach.Web.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Web;

/// <summary>Pages as answers to requests.</summary>
internal sealed class PageAnswers(PageRenderer pages)
{
    private const string Html = "text/html; charset=utf-8";

    public async Task<IResult> PageAsync<TPage>(HttpContext context, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        PageHeaders.Set(context.Response.Headers);
        return Results.Text(await pages.RenderAsync<TPage>(Parameters(parameters)), Html);
    }

    /// <summary>There is no such call.</summary>
    public Task<IResult> NoSuchCallAsync(HttpContext context) => MessageAsync(
        context,
        StatusCodes.Status404NotFound,
        "There is no such call here",
        "If it has only just ended, it will be here in a moment: load this page again. Otherwise it was deleted, or the address is of another machine.",
        "/calls");

    /// <summary>Something could not be done; the text says what to do.</summary>
    /// <param name="back">Where the person goes on.</param>
    public async Task<IResult> MessageAsync(HttpContext context, int status, string title, string text, string back)
    {
        PageHeaders.Set(context.Response.Headers);
        var html = await pages.RenderAsync<MessagePage>(Parameters(
            (nameof(MessagePage.Title), title), (nameof(MessagePage.Text), text), (nameof(MessagePage.Link), back), (nameof(MessagePage.LinkWords), WordsOf(back))));
        return Results.Text(html, Html, statusCode: status);
    }

    private static string WordsOf(string back) => back switch
    {
        "/calls" => "All calls",
        _ when back.StartsWith("/calls", StringComparison.Ordinal) => "Back to the call",
        _ when back.StartsWith("/notes", StringComparison.Ordinal) => "Back to the cards",
        _ => "Back to Today",
    };

    private static Dictionary<string, object?> Parameters(params (string Name, object? Value)[] parameters) =>
        parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal);
}
