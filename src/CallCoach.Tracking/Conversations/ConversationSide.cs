namespace CallCoach.Tracking.Conversations;

/// <summary>Who speaks: the rep, or whoever or whatever is at the other end.</summary>
public enum ConversationSide
{
    Rep,
    Prospect,
}
