using System.Diagnostics;
using OpenTelemetry;

namespace CallCoach.Team;

/// <summary>Takes the query out of a traced address: it may hold the secret of a link.</summary>
internal sealed class WithoutQueries : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data) => data.SetTag("url.query", null);
}
