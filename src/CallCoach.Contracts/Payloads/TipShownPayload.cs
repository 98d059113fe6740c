namespace CallCoach.Contracts;

/// <summary>A tip comes up. Tone: next-step, nudge, praise, stop, legal, whisper (with the name of the lead it comes <paramref name="From"/>). Class: coaching, reaction, legal. Seconds is how long it stays, or null until done or dismissed.</summary>
public sealed record TipShownPayload(long Id, string Class, string Tone, string Kind, string Headline, string? Why, string? Say, double? Seconds, string? From = null) : CallPayload;
