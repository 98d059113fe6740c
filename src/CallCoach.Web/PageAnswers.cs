using CallCoach.Web.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Web;

/// <summary>Pages as answers to requests.</summary>
internal sealed class PageAnswers(PageRenderer pages)
{
    public Task<IResult> PageAsync<TPage>(HttpContext context, params (string Name, object? Value)[] parameters)
        where TPage : IComponent => pages.AnswerAsync<TPage>(context, StatusCodes.Status200OK, parameters);

    /// <summary>There is no such call.</summary>
    public Task<IResult> NoSuchCallAsync(HttpContext context) => MessageAsync(
        context,
        StatusCodes.Status404NotFound,
        "There is no such call here",
        "If it has only just ended, it will be here in a moment: load this page again. Otherwise it was deleted, or the address is of another machine.",
        "/calls");

    /// <summary>Something could not be done; the text says what to do.</summary>
    /// <param name="back">Where the person goes on.</param>
    public Task<IResult> MessageAsync(HttpContext context, int status, string title, string text, string back) => pages.AnswerAsync<MessagePage>(
        context, status,
        (nameof(MessagePage.Title), title), (nameof(MessagePage.Text), text), (nameof(MessagePage.Link), back), (nameof(MessagePage.LinkWords), WordsOf(back)));

    private static string WordsOf(string back) => back switch
    {
        "/calls" => "All calls",
        _ when back.StartsWith("/calls", StringComparison.Ordinal) => "Back to the call",
        _ when back.StartsWith("/notes", StringComparison.Ordinal) => "Back to the cards",
        _ => "Back to Today",
    };
}
