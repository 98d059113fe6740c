using CallCoach.Calls;
using Microsoft.Extensions.Options;

namespace CallCoach.Web;

/// <summary>Who works at this desk: the name in the settings, else of the user.</summary>
internal sealed class DeskRep(IOptions<CallOptions> call)
{
    public string Name => call.Value.RepName is { Length: > 0 } name ? name : Environment.UserName;
}
