using System.Text.Json.Serialization;

namespace CallCoach.Coaching;

/// <summary>
/// Something that happened in a call. <see cref="At"/> is the time since the call began at which it became known; it never goes back.
/// What was heard or pressed is the input of judgement; what was judged (<see cref="Judgement"/>) follows from it,
/// so that a stored log replays to the very same tips.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CallStarted), "call-started")]
[JsonDerivedType(typeof(SpeechBegan), "speech-began")]
[JsonDerivedType(typeof(SpeechStopped), "speech-stopped")]
[JsonDerivedType(typeof(PartialHeard), "partial")]
[JsonDerivedType(typeof(UtteranceHeard), "utterance")]
[JsonDerivedType(typeof(SoundMissing), "sound-missing")]
[JsonDerivedType(typeof(Ticked), "tick")]
[JsonDerivedType(typeof(KeyPressed), "key")]
[JsonDerivedType(typeof(LeadWhispered), "whisper")]
[JsonDerivedType(typeof(CallEnded), "call-ended")]
[JsonDerivedType(typeof(FindingMade), "finding")]
[JsonDerivedType(typeof(TipShown), "tip-shown")]
[JsonDerivedType(typeof(TipEnded), "tip-ended")]
[JsonDerivedType(typeof(TipHeld), "tip-held")]
[JsonDerivedType(typeof(TipEffect), "tip-effect")]
[JsonDerivedType(typeof(NotJudged), "not-judged")]
[JsonDerivedType(typeof(CallRated), "call-rated")]
public abstract record CallEvent(TimeSpan At);
