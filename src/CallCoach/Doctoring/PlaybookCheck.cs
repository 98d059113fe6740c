using CallCoach.Playbooks;

namespace CallCoach;

/// <summary>Whether the playbook that the settings choose can be used.</summary>
internal static class PlaybookCheck
{
    public static CheckResult Run(IServiceProvider services)
    {
        var (chosen, isTeams) = ChosenPlaybook.Of(services);
        if (chosen is not { } name)
            return CheckResult.Ok("none chosen: the coach as it comes");
        try
        {
            var book = services.GetRequiredService<PlaybookShelf>().Open(name);
            return CheckResult.Ok($"{book.Id}, version {book.Version}{(isTeams ? ", your team's" : "")}");
        }
        catch (PlaybookException broken)
        {
            return CheckResult.Fail(broken.Message);
        }
    }
}
