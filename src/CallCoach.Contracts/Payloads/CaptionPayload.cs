namespace CallCoach.Contracts;

/// <summary>Words of one utterance. <paramref name="Text"/> stays; <paramref name="Interim"/> may vanish. Speaker is rep or prospect; times are seconds of the call.</summary>
public sealed record CaptionPayload(string Speaker, long Utterance, string Text, string Interim, bool IsFinal, double Start, double End) : CallPayload;
