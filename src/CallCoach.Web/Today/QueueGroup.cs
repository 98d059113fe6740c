using CallCoach.Tracking.Queueing;

namespace CallCoach.Web;

/// <summary>Lines of one sort, as many as are shown, and how many more there are.</summary>
public sealed record QueueGroup(string Head, string Note, IReadOnlyList<QueueLine> Lines, int More);
