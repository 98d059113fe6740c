namespace CallCoach.Contracts;

/// <summary>Something said in a call that is read along.</summary>
/// <param name="Number">Order of the lines of a call; a line that comes twice has the same.</param>
public sealed record BoardCaption(Guid Call, long Number, double At, string Speaker, string Text);
