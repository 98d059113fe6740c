using System.Globalization;
using CallCoach.Contracts;
using CallCoach.Team.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Team;

/// <summary>What is shared: everybody reads it, administrators change it.</summary>
internal static class PolicyEndpoints
{
    /// <summary>A playbook's name has no blanks.</summary>
    public const string NoPlaybook = "no playbook";

    private const string Path = "/policy";

    public static void Map(WebApplication app)
    {
        app.MapGet(Path, async (TeamAnswers answers, PolicyBook book, HttpContext context) => await answers.PageAsync<PolicyPage>(
            context,
            (nameof(PolicyPage.Policy), await book.ReadAsync(Viewer.Of(context.User).Team, context.RequestAborted)),
            (nameof(PolicyPage.Playbooks), await book.PlaybooksAsync(Viewer.Of(context.User).Team, context.RequestAborted))));
        app.MapPost(Path, (TeamForms forms, PolicyBook book, HttpContext context) => forms.TakeAsync(context, Path, async form =>
        {
            await book.SetAsync(Viewer.Of(context.User), Read(form), context.RequestAborted);
            return Path;
        })).RequireAuthorization(TeamPolicies.Admin);
    }

    private static SharePolicy Read(IFormCollection form)
    {
        if (!int.TryParse(form["version"], CultureInfo.InvariantCulture, out var version) || !double.TryParse(form["hold-back"], CultureInfo.InvariantCulture, out var percent))
            throw new TeamException("Write how many of a hundred tips are held back as a number from 0 to 50.");
        return new SharePolicy(
            version, form.ContainsKey("live-calls"), form.ContainsKey("live-figures"), form.ContainsKey("captions"), form.ContainsKey("whispers"), form.ContainsKey("figures"),
            form.ContainsKey("tip-effects"), percent / 100, Playbook: Playbook(form["playbook"].ToString()));
    }

    private static string? Playbook(string chosen) => chosen switch
    {
        "" => null,
        NoPlaybook => "",
        _ => chosen,
    };
}
