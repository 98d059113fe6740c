using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>The labels that utterances carry, as the folder of labelled calls explains them.</summary>
internal static class Labels
{
    /// <summary>Kinds of a rep's wording, marked on stretches of words.</summary>
    public static IReadOnlyList<string> Spans { get; } =
        [Kinds.Scripted, Kinds.Negative, Kinds.Argumentative, Kinds.Hype, Kinds.Pressure, Kinds.Hedging, Kinds.Filler];

    /// <summary>What a prospect's words mean, marked on whole utterances.</summary>
    public static IReadOnlyList<string> Signals { get; } =
    [
        Kinds.NotInterested, Kinds.NotNow, Kinds.SendInfo, Kinds.AlreadyHave, Kinds.Price, Kinds.WhoIsThis, Kinds.RemoveMe,
        Kinds.WrongNumber, Kinds.Gatekeeper, Kinds.Voicemail, Kinds.Interested, Kinds.Question, Kinds.WantsTime,
    ];

    /// <summary>What a rep does well, marked on whole utterances.</summary>
    public static IReadOnlyList<string> Moves { get; } =
    [
        Kinds.FirstName, Kinds.AsksBetterTime, Kinds.ThanksAndMovesOn, Kinds.Empathy, Kinds.OpenQuestion, Kinds.NextStep,
        Kinds.Personal,
    ];

    /// <summary>Signals by which a prospect opens the talk again after a no; a time that they offer is one of them.</summary>
    public static bool OpensAgain(string signal) => signal is Kinds.Interested or Kinds.Question or Kinds.Price or Kinds.WantsTime;
}
