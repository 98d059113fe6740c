using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A hole in what was heard.</summary>
internal sealed class GapRow
{
    public long Id { get; set; }

    public long CallId { get; set; }

    public Speaker Speaker { get; set; }

    public TimeSpan From { get; set; }

    public TimeSpan To { get; set; }
}
