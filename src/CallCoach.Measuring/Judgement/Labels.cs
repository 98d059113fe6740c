namespace CallCoach.Measuring.Judgement;

/// <summary>The labels that utterances carry, as the folder of labelled calls explains them.</summary>
internal static class Labels
{
    /// <summary>Kinds of a rep's wording, marked on stretches of words.</summary>
    public static IReadOnlyList<string> Spans { get; } =
        ["scripted", "negative", "argumentative", "hype", "pressure", "hedging", "filler"];

    /// <summary>What a prospect's words mean, marked on whole utterances.</summary>
    public static IReadOnlyList<string> Signals { get; } =
    [
        "not-interested", "not-now", "send-info", "already-have", "price", "who-is-this", "remove-me", "wrong-number", "gatekeeper",
        "voicemail", "interested", "question", "wants-time",
    ];

    /// <summary>What a rep does well, marked on whole utterances.</summary>
    public static IReadOnlyList<string> Moves { get; } =
        ["first-name", "asks-better-time", "thanks-and-moves-on", "empathy", "open-question", "next-step", "personal"];

    /// <summary>Signals that mean no.</summary>
    public static bool IsRefusal(string signal) => signal is "not-interested" or "remove-me";

    /// <summary>Signals by which a prospect opens the talk again after a no.</summary>
    public static bool OpensAgain(string signal) => signal is "interested" or "question" or "price" or "wants-time";
}
