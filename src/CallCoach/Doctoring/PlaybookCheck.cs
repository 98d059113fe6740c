using CallCoach.Calls;
using CallCoach.Playbooks;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Whether the playbook that the settings choose can be used.</summary>
internal static class PlaybookCheck
{
    public static CheckResult Run(IServiceProvider services)
    {
        if (services.GetRequiredService<IOptions<CallOptions>>().Value.Playbook is not { Length: > 0 } name)
            return CheckResult.Ok("none chosen: the coach as it comes");
        try
        {
            var book = services.GetRequiredService<PlaybookShelf>().Open(name);
            return CheckResult.Ok($"{book.Id}, version {book.Version}");
        }
        catch (PlaybookException broken)
        {
            return CheckResult.Fail(broken.Message);
        }
    }
}
