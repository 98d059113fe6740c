using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.SpokenTimes;

namespace CallCoach.Tracking.Conversations;

/// <summary>The time to call again that came out of a conversation.</summary>
/// <param name="IsAgreed">Both sides said it, or one said it and the other said yes.</param>
/// <param name="Moment">Where it was said last.</param>
public sealed record AgreedTime(SpokenTime Time, bool IsAgreed, ConversationSide ProposedBy, SpokenMoment Moment);
