namespace CallCoach.Web;

/// <summary>Shows that a form was served by this program: the hidden field that each form carries.</summary>
public sealed record FormToken(string Field, string Value);
