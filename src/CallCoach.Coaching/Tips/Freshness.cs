namespace CallCoach.Coaching;

/// <summary>Whether what a tip is about is still in the air.</summary>
internal static class Freshness
{
    /// <summary>How long a lead's line waits for room; later the talk is elsewhere. A starting value.</summary>
    private static readonly TimeSpan s_whisperWaits = TimeSpan.FromSeconds(20);

    /// <summary>A monologue is news for as long as it lasts, anything else for some seconds after its last word.</summary>
    public static bool IsStale(TipCandidate candidate, TipView view) =>
        candidate.IsWhisper ? view.Now - candidate.MadeAt > s_whisperWaits
        : candidate.Kind is Kinds.Monologue
            ? view.Call.RepHoldsFloorSince != candidate.Finding.Place.From
            : view.Now - LastWord(candidate, view) > view.Options.Fresh;

    /// <summary>
    /// The last word that a tip answers. A reaction answers the prospect's whole turn, so that a signal early in a long turn is not lost,
    /// but no longer than the options say.
    /// </summary>
    public static TimeSpan LastWord(TipCandidate candidate, TipView view)
    {
        var (place, prospect) = (candidate.Finding.Place, view.Call.Prospect);
        if (candidate.Class != TipClass.Reaction || place.Speaker != Speaker.Prospect || prospect.TurnBegan is not { } began || began >= place.To)
            return place.To;

        var turnEnd = prospect.IsSpeaking ? view.Now : prospect.FellSilent ?? place.To;
        var latest = place.To + view.Options.Reactions.WaitsForTurn;
        return turnEnd < place.To ? place.To : turnEnd > latest ? latest : turnEnd;
    }
}
