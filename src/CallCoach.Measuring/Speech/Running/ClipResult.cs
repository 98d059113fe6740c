using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Speech;

/// <summary>What was heard in a recorded clip whose words are known.</summary>
internal sealed record ClipResult(RecordedClip Clip, WordErrors Errors);
