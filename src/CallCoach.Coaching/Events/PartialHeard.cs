namespace CallCoach.Coaching;

/// <summary>Words of an utterance that still grows: <paramref name="Stable"/> never changes within the utterance, <paramref name="Interim"/> may vanish.</summary>
public sealed record PartialHeard(TimeSpan At, Speaker Speaker, long Utterance, IReadOnlyList<Word> Stable, IReadOnlyList<Word> Interim) : CallEvent(At);
