namespace CallCoach.Coaching;

/// <summary>A tip whose words a team may choose.</summary>
/// <param name="Name">What playbooks call it.</param>
/// <param name="Kind">Kind of the finding that it comes from.</param>
/// <param name="Headline">Its own words.</param>
public sealed record TipName(string Name, string Kind, string Headline);
