namespace CallCoach.Coaching;

/// <summary>Findings about a stretch of time rather than words.</summary>
internal static class Stretch
{
    /// <summary>What is measured needs no guess: the words' own confidence doesn't enter.</summary>
    private const float Measured = 0.95f;

    public static Finding Of(string kind, string rule, TimeSpan from, TimeSpan to, int severity, string evidence, TipDraft? tip = null) =>
        new(0, FindingGroup.Flow, kind, rule, new Place(Speaker.Rep, null, 0, 0, from, to), severity, Measured, evidence, null, tip);

    public static TipDraft Nudge(string headline, string? why = null, string? asks = null) =>
        new(TipClass.Coaching, TipTone.Nudge, headline, why, null, asks);

    public static TipDraft Praise(string headline, string? why = null) => new(TipClass.Coaching, TipTone.Praise, headline, why);

    public static string Seconds(TimeSpan time) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Round(time.TotalSeconds):0} seconds");
}
