namespace CallCoach.Calls;

/// <summary>Asks what the rep's team wants now; registered where this node has joined one.</summary>
public delegate TeamWishes AskTeam();
