namespace CallCoach.Tracking.Tests.Files;

internal sealed record DirtyFileExpected(IReadOnlyList<int> BadLines, int New, int Merged);
