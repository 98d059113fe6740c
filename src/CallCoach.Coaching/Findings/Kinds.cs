namespace CallCoach.Coaching;

/// <summary>The labels of findings. A language model and phrase lists use the same words.</summary>
public static class Kinds
{
    // The rep's words.
    public const string Scripted = "scripted";
    public const string Negative = "negative";
    public const string Argumentative = "argumentative";
    public const string Hype = "hype";
    public const string Pressure = "pressure";
    public const string Hedging = "hedging";
    public const string Filler = "filler";

    // The prospect's signals.
    public const string NotInterested = "not-interested";
    public const string NotNow = "not-now";
    public const string SendInfo = "send-info";
    public const string AlreadyHave = "already-have";
    public const string Price = "price";
    public const string WhoIsThis = "who-is-this";
    public const string RemoveMe = "remove-me";
    public const string WrongNumber = "wrong-number";
    public const string Gatekeeper = "gatekeeper";
    public const string Voicemail = "voicemail";
    public const string Interested = "interested";
    public const string Question = "question";
    public const string WantsTime = "wants-time";

    /// <summary>The prospect asks whether they are talking to a script or a machine.</summary>
    public const string BotSuspicion = "bot-suspicion";

    /// <summary>The prospect asks whether the call is recorded, or wants it not to be.</summary>
    public const string Recording = "recording";

    // What has to be said.
    /// <summary>Who calls, and for which company.</summary>
    public const string Identity = "identity";

    /// <summary>The call is made outside the hours that the law allows.</summary>
    public const string CallingHours = "calling-hours";

    /// <summary>A rule of the team's own playbook.</summary>
    public const string TeamRule = "team-rule";

    // The rep's good moves.
    public const string FirstName = "first-name";
    public const string AsksBetterTime = "asks-better-time";
    public const string ThanksAndMovesOn = "thanks-and-moves-on";
    public const string Empathy = "empathy";
    public const string OpenQuestion = "open-question";
    public const string NextStep = "next-step";
    public const string Personal = "personal";

    // The flow of talk.
    public const string TalkShare = "talk-share";
    public const string Monologue = "monologue";
    public const string Interruption = "interruption";
    public const string Patience = "patience";
    public const string Defending = "defending";
    public const string Pace = "pace";
    public const string Asked = "asked";
    public const string EarlyInterest = "early-interest";
    public const string CleanExit = "clean-exit";
    public const string BetterTime = "better-time";

    /// <summary>The rep goes on offering after a no.</summary>
    public const string SellingAfterNo = "selling-after-no";

    /// <summary>The rep says what they said in many of their last calls.</summary>
    public const string SelfRepetition = "self-repetition";

    /// <summary>A line of the lead for this call.</summary>
    public const string Whisper = "whisper";

    /// <summary>The lead asks whether the rep takes such lines in this call.</summary>
    public const string WhisperQuestion = "whisper-question";

    /// <summary>Whether a signal closes the call.</summary>
    public static bool IsRefusal(string kind) => kind is NotInterested or RemoveMe;

    /// <summary>Whether a signal, after a no, opens the call again.</summary>
    public static bool TakesUpOffer(string kind) => kind is Question or Interested;

    /// <summary>Whether a signal is a point against the offer, which deserves a pause and a question.</summary>
    public static bool IsObjection(string kind) => kind is NotInterested or AlreadyHave or Price or SendInfo;

    /// <summary>Whether a kind is about when to talk.</summary>
    public static bool IsTiming(string kind) => kind is NotNow or WantsTime;
}
