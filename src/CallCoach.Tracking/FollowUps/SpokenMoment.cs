namespace CallCoach.Tracking.FollowUps;

/// <summary>The place in a call where something was said, to listen to it again.</summary>
/// <param name="Turn">Place of the turn in the conversation, from 0.</param>
/// <param name="At">Time since the call began.</param>
/// <param name="Words">What was said; never logged, never put into a calendar.</param>
public sealed record SpokenMoment(int Turn, TimeSpan At, string Words);
