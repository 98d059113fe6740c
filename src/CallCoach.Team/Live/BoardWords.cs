using System.Globalization;
using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>The board in words, as the page is served; the browser's script says the same of what changes.</summary>
internal static class BoardWords
{
    public const string Note = "You see what each rep shares; nothing here is scored or kept as a mark against anyone.";

    private static readonly string[] s_stages = ["opening", "finding-out", "showing", "next-step", "closing"];
    private static readonly string[] s_stageWords = ["Opening", "Finding out", "Showing", "Next step", "Closing"];

    public static IReadOnlyList<int> StageBars { get; } = [0, 1, 2, 3, 4];

    /// <summary>Place of a stage, from 0; -1 where it is not shared.</summary>
    public static int StageAt(string? stage) => Array.IndexOf(s_stages, stage);

    public static string Stage(string? stage) => StageAt(stage) is >= 0 and var at ? s_stageWords[at] : "Hidden";

    public static string OnACall(int calls) => calls switch
    {
        0 => "Nobody is on a call. ",
        1 => "One rep is on a call. ",
        _ => $"{calls} reps are on a call. ",
    } + Note;

    public static string Minutes(BoardCall call, DateTimeOffset now)
    {
        var time = now - call.StartedAt;
        return time < TimeSpan.Zero ? "0:00" : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");
    }

    public static string Clock(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{(int)(seconds / 60)}:{(int)(seconds % 60):00}");

    public static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(word => char.ToUpperInvariant(word[0])));

    public static string Consent(string? consent) => consent switch
    {
        Consents.Agreed => "Both agreed",
        Consents.Asked => "Asked, waiting",
        Consents.NotAsked => "Not asked yet",
        Consents.Refused => "Said no",
        Consents.Told => "Told, spoke on",
        Consents.NotNeeded => "Telling is enough",
        Consents.NotShared => "Not shared",
        _ => "Hidden",
    };
}
