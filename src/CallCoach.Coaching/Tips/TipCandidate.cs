namespace CallCoach.Coaching;

/// <summary>A finding that would make a tip, and since when it has been known.</summary>
internal sealed record TipCandidate(Finding Finding, TipDraft Draft, TimeSpan MadeAt)
{
    public TipClass Class => Draft.Class;

    public string Kind => Finding.Kind;

    public string Rule => Finding.Rule;

    /// <summary>Arguing after a no: the strongest flag about wording.</summary>
    public bool IsStop => Class == TipClass.Reaction && Draft.Tone == TipTone.Stop;

    /// <summary>Refusals, timing and arguing after a no are exempt from gap and budget of reactions.</summary>
    public bool IsUrgent => IsStop || Kinds.IsRefusal(Kind) || Kinds.IsTiming(Kind);

    /// <summary>A lead's line, or the question whether the rep takes such lines.</summary>
    public bool IsWhisper => Draft.Tone == TipTone.Whisper;

    /// <summary>A stretch that goes on, not a word that was said.</summary>
    public bool IsLasting => Kind is Kinds.Monologue or Kinds.Pace;
}
