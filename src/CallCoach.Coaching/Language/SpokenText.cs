namespace CallCoach.Coaching;

/// <summary>Words and who said them.</summary>
public sealed record SpokenText(Speaker Speaker, string Text);
