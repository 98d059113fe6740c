namespace CallCoach.Coaching;

/// <summary>
/// Which tip comes first: by class, then by what a moment can bear least. Within a class the order is that of the coaching paper:
/// reading, negative wording, other strong wording, monologue and pace, the rest; praise last.
/// </summary>
internal static class TipRank
{
    public static int Of(TipCandidate candidate) => candidate.Class switch
    {
        TipClass.Legal => 90,
        TipClass.Reaction => OfReaction(candidate),
        _ => OfCoaching(candidate),
    };

    private static int OfReaction(TipCandidate candidate)
    {
        if (candidate.IsStop)
            return 60;
        return candidate.Kind switch
        {
            Kinds.NotInterested or Kinds.RemoveMe => 58,
            // A time that is named makes asking for one pointless.
            Kinds.WantsTime => 56,
            Kinds.NotNow => 54,
            Kinds.BotSuspicion => 52,
            _ => 50,
        };
    }

    private static int OfCoaching(TipCandidate candidate)
    {
        if (candidate.Draft.Tone == TipTone.Praise)
            return 10;
        if (candidate.IsWhisper)
            return 30; // a person who listens knows more than a rule
        var isStrong = candidate.Finding.Severity >= 3;
        return candidate.Kind switch
        {
            Kinds.Scripted when Rules.IsReading(candidate.Rule) => 26,
            Kinds.Negative when isStrong => 24,
            Kinds.Scripted or Kinds.Hype or Kinds.Pressure when isStrong => 22,
            Kinds.Monologue or Kinds.Pace => 20,
            _ => 15,
        };
    }
}
