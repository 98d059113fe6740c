namespace CallCoach.Tracking.Notes;

/// <summary>How to write so that it is a pleasure to read: more artsy than messy.</summary>
public static class HandTips
{
    public static IReadOnlyList<string> Writing { get; } =
    [
        "Dark pen, and a fresh one.",
        "Print the letters, joined only where it comes by itself.",
        "Wide margins; leave the last line free.",
        "Write the name first, slowly, spelled their way.",
        "One small drawing is welcome. One.",
    ];

    /// <summary>To tick before it goes into the post.</summary>
    public static IReadOnlyList<string> BeforePosting { get; } =
    [
        "Readable at arm's length",
        "Name spelled their way",
        "Only what was really said",
        "The promise stands in my tasks",
        "A real stamp",
    ];
}
