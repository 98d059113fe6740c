using System.Security.Claims;
using CallCoach.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace CallCoach.Team;

/// <summary>The team's pages as answers to requests. Each page gets who looks at it (<see cref="Viewer"/>) and its form's token by cascade.</summary>
internal sealed class TeamAnswers(PageRenderer pages, IAntiforgery antiforgery)
{
    /// <param name="parameters">The page's own parameters, by name.</param>
    public Task<IResult> PageAsync<TPage>(HttpContext context, params (string Name, object? Value)[] parameters)
        where TPage : IComponent =>
        PageAsync<TPage>(context, StatusCodes.Status200OK, parameters);

    public Task<IResult> PageAsync<TPage>(HttpContext context, int status, params (string Name, object? Value)[] parameters)
        where TPage : IComponent => pages.AnswerAsync<Pages.Shown>(
            context, status,
            (nameof(Pages.Shown.Page), typeof(TPage)),
            (nameof(Pages.Shown.Parameters), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value!, StringComparer.Ordinal)),
            (nameof(Pages.Shown.Viewer), ViewerOf(context.User)),
            (nameof(Pages.Shown.Token), FormToken.For(context, antiforgery)));

    /// <summary>Something could not be done, or is not there; the text says what to do.</summary>
    /// <param name="back">Where the person goes on.</param>
    public Task<IResult> MessageAsync(HttpContext context, int status, string title, string text, string back) => PageAsync<Pages.TeamMessagePage>(
        context, status, (nameof(Pages.TeamMessagePage.Title), title), (nameof(Pages.TeamMessagePage.Text), text), (nameof(Pages.TeamMessagePage.Link), back));

    /// <summary>What was asked for is not there, or is another team's: nobody learns which.</summary>
    public Task<IResult> NotThereAsync(HttpContext context, string back) => MessageAsync(
        context, StatusCodes.Status404NotFound, "That is not here", "It was deleted, or it is not shared with you. If somebody sent you the address, ask them.", back);

    private static Viewer? ViewerOf(ClaimsPrincipal user) =>
        user.Identities.Any(identity => identity is { IsAuthenticated: true, AuthenticationType: var type } && type == IdentityConstants.ApplicationScheme) ? Viewer.Of(user) : null;
}
