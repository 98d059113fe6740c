using CallCoach.Speech;

namespace CallCoach.Measuring.Speech;

/// <summary>A speech event and when it came out of the road, on the call's clock: zero is when the first sound of the call was spoken.</summary>
internal sealed record TimedEvent(TimeSpan Received, SpeechEvent Event);
