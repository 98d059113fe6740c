using CallCoach.Audio;

namespace CallCoach.Testing.Speech;

/// <summary>Who says what, from when to when, in seconds of the call.</summary>
public sealed record ScriptedLine(Track Track, string Text, double From, double To);
