using CallCoach.Coaching;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>Writes down, at the start of a call, all that its judgement will rest on.</summary>
public sealed class CallHeads(IOptions<CallOptions> call, IOptions<CoachingOptions> coaching)
{
    /// <exception cref="CallException">The scripts are not where the settings say.</exception>
    public CallHead For(CallPlan plan, string id) => new(
        coaching.Value.Intensity,
        call.Value.RepName is { Length: > 0 } name ? name : null,
        plan.Lead,
        TeamScripts.Read(call.Value.Scripts),
        coaching.Value,
        id);
}
