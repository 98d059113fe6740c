namespace CallCoach.Tracking.Conversations;

/// <summary>One turn of a call. <paramref name="IsMachine"/>: a mailbox or a menu speaks, which agrees to nothing.</summary>
/// <param name="At">Time since the call began.</param>
public sealed record SpokenTurn(ConversationSide Side, string Text, TimeSpan At, bool IsMachine = false);
