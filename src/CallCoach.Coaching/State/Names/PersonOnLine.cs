namespace CallCoach.Coaching;

/// <summary>Who is at the other end, as far as a first name tells.</summary>
/// <param name="FirstName">As the lead spells it if it is the lead, else as heard.</param>
/// <param name="Confidence">0 to 1. Below the naming threshold a tip says "their name", never the name itself.</param>
/// <param name="GivenAt">When the name was given; for a lead who didn't introduce themself, when they first spoke.</param>
/// <param name="IsLead">Whether it is the person that the rep meant to reach.</param>
/// <param name="WasHeard">Whether they said it, or answered to it.</param>
public sealed record PersonOnLine(string FirstName, float Confidence, TimeSpan GivenAt, bool IsLead, bool WasHeard);
