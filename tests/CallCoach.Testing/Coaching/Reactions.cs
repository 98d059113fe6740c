using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>The tips of the coaching paper for signals and kinds of wording, for tests that feed findings from labels.</summary>
public static class Reactions
{
    public static TipDraft? To(string signal) => signal switch
    {
        Kinds.NotInterested => Draft("Thank them. Let it go.", "Thanks for telling me straight.", Kinds.ThanksAndMovesOn),
        Kinds.NotNow => Draft("Ask for a better time.", "When suits you?", Kinds.AsksBetterTime),
        Kinds.WantsTime => Draft("Repeat it back. Save it.", null, Kinds.NextStep),
        Kinds.SendInfo => Draft("Ask what's useful. Offer a note.", "Which bit should I put in it?"),
        Kinds.WhoIsThis => Draft("Name, company, reason. Plainly.", null),
        Kinds.AlreadyHave => Draft("Respect it. Ask what works.", null),
        Kinds.Price => Draft("Pause. Ask compared with what.", null),
        Kinds.Gatekeeper => Draft("Be open. Use their name.", "When is she usually free?"),
        Kinds.Voicemail => Draft("Cold? Hang up. Recycle.", null),
        Kinds.WrongNumber => Draft("Apologise once. Mark it wrong.", null),
        Kinds.Interested => Draft("Let them talk.", null),
        Kinds.Question => Draft("Answer short. Ask back.", null),
        Kinds.BotSuspicion => Draft("Say something only you'd say.", null),
        Kinds.RemoveMe => new TipDraft(TipClass.Legal, TipTone.Legal, "Confirm. Remove. Say goodbye.", null, "I'll take this number off now."),
        _ => null,
    };

    public static TipDraft? ToWording(string kind) => kind switch
    {
        Kinds.Scripted => Nudge("Say it your way."),
        Kinds.Negative => Nudge("Lead with what works."),
        Kinds.Hype => Nudge("One fact, no superlative."),
        Kinds.Pressure => Nudge("Let them choose."),
        Kinds.Hedging => Nudge("Say it straight."),
        Kinds.Argumentative => new TipDraft(TipClass.Reaction, TipTone.Stop, "Stop. Thank them.", null, "I'll let you get on.", Kinds.ThanksAndMovesOn),
        _ => null,
    };

    private static TipDraft Draft(string headline, string? say, string? asks = null) => new(TipClass.Reaction, TipTone.NextStep, headline, null, say, asks);

    private static TipDraft Nudge(string headline) => new(TipClass.Coaching, TipTone.Nudge, headline);
}
