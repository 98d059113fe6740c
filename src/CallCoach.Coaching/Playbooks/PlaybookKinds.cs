namespace CallCoach.Coaching;

/// <summary>Which labels a playbook may name, and what it may do with them.</summary>
public static class PlaybookKinds
{
    /// <summary>Kinds of the rep's wording.</summary>
    public static IReadOnlyList<string> Wording { get; } =
        [Kinds.Scripted, Kinds.Negative, Kinds.Argumentative, Kinds.Hype, Kinds.Pressure, Kinds.Hedging, Kinds.Filler];

    /// <summary>Kinds of the flow of talk.</summary>
    public static IReadOnlyList<string> Flow { get; } =
    [
        Kinds.TalkShare, Kinds.Monologue, Kinds.Interruption, Kinds.Patience, Kinds.Defending, Kinds.Pace, Kinds.EarlyInterest,
        Kinds.FirstName, Kinds.NextStep, Kinds.BetterTime, Kinds.CleanExit, Kinds.SelfRepetition,
    ];

    /// <summary>Signals of the prospect.</summary>
    public static IReadOnlyList<string> Signals { get; } =
    [
        Kinds.NotInterested, Kinds.NotNow, Kinds.SendInfo, Kinds.AlreadyHave, Kinds.Price, Kinds.WhoIsThis, Kinds.RemoveMe,
        Kinds.WrongNumber, Kinds.Gatekeeper, Kinds.Voicemail, Kinds.Interested, Kinds.Question, Kinds.WantsTime,
    ];

    /// <summary>What the rep does well.</summary>
    public static IReadOnlyList<string> Moves { get; } =
    [
        Kinds.FirstName, Kinds.AsksBetterTime, Kinds.ThanksAndMovesOn, Kinds.Empathy, Kinds.OpenQuestion, Kinds.NextStep, Kinds.Personal,
    ];

    /// <summary>What keeps people safe: no playbook turns it off, turns it down or words it anew.</summary>
    public static IReadOnlyList<string> Safety { get; } =
        [Kinds.RemoveMe, Kinds.NotInterested, Kinds.Recording, Kinds.BotSuspicion, Kinds.Identity, Kinds.CallingHours, Kinds.SellingAfterNo];

    /// <summary>Detectors that a playbook may set. A signal may be kept for the review, but never switched off: other judgements rest on it.</summary>
    public static IReadOnlyList<string> Detectors { get; } = [.. Wording, .. Flow, .. Signals.Except(Safety, StringComparer.Ordinal)];

    public static bool IsSignal(string kind) => Signals.Contains(kind, StringComparer.Ordinal);
}
