using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>Kinds of moments in a person's words.</summary>
internal static class KindWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        [Kinds.Negative] = "Negative wording",
        [Kinds.Hedging] = "Hedging",
        [Kinds.Argumentative] = "Arguing",
        [Kinds.WhoIsThis] = "Asks who is calling",
        [Kinds.Question] = "Asks a question",
        [Kinds.WantsTime] = "Offers a time",
        [Kinds.SendInfo] = "Asks for something in writing",
        [Kinds.AlreadyHave] = "Has something already",
        [Kinds.Price] = "Asks about the price",
        [Kinds.RemoveMe] = "Do not call again",
        [Kinds.Gatekeeper] = "Somebody else on the phone",
        [Kinds.Voicemail] = "A machine on the line",
        [Kinds.BotSuspicion] = "Asks whether this is a script",
        [Kinds.Recording] = "Asks about recording",
        [Kinds.Identity] = "Who calls",
        [Kinds.CallingHours] = "Outside calling hours",
        [Kinds.TeamRule] = "Your team’s rule",
        [Kinds.FirstName] = "First name",
        [Kinds.AsksBetterTime] = "Asked for a better time",
        [Kinds.ThanksAndMovesOn] = "Thanked and let go",
        [Kinds.Empathy] = "Kind words",
        [Kinds.OpenQuestion] = "Open question",
        [Kinds.NextStep] = "Next step",
        [Kinds.Personal] = "Personal",
        [Kinds.TalkShare] = "Talk share",
        [Kinds.Monologue] = "A long stretch",
        [Kinds.Interruption] = "Talked over",
        [Kinds.Defending] = "Defended at once",
        [Kinds.EarlyInterest] = "Early interest",
        [Kinds.CleanExit] = "Clean goodbye",
        [Kinds.BetterTime] = "A better time agreed",
        [Kinds.SellingAfterNo] = "Offered after a no",
        [Kinds.SelfRepetition] = "Said in many calls",
        [Kinds.Whisper] = "From your lead",
        [Kinds.WhisperQuestion] = "Your lead asked",
        [CallFilter.Flagged] = "Flagged",
    };

    /// <summary>Kinds that a list can be narrowed to, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> Offered { get; } =
    [
        Kinds.Scripted, Kinds.Hype, Kinds.Negative, Kinds.Pressure, Kinds.Hedging, Kinds.Argumentative, Kinds.Filler,
        Kinds.NotInterested, Kinds.NotNow, Kinds.Interested, Kinds.Question, Kinds.Price, Kinds.SendInfo, Kinds.AlreadyHave, Kinds.WantsTime,
        Kinds.RemoveMe, Kinds.AsksBetterTime, Kinds.ThanksAndMovesOn, Kinds.Empathy, Kinds.OpenQuestion, Kinds.NextStep, Kinds.FirstName,
        Kinds.CleanExit, Kinds.Monologue, Kinds.Interruption, Kinds.SellingAfterNo, CallFilter.Flagged,
    ];

    public static string Of(string kind) => Words.TryGetValue(kind, out var words) ? words : Sentence(kind);

    /// <summary>A label in kebab case as words: "not-now" is "Not now".</summary>
    public static string Sentence(string kebab) =>
        kebab.Length == 0 ? "" : char.ToUpperInvariant(kebab[0]) + kebab[1..].Replace('-', ' ');
}
