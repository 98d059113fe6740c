using CallCoach.Coaching.Rewriting;

namespace CallCoach.Coaching;

/// <summary>
/// The tips whose words a team may choose. Those that keep people safe are not among them: what the law asks for, a no, a stop after a no.
/// </summary>
public static class TipNames
{
    public static IReadOnlyList<TipName> All { get; } =
    [
        new("scripted", Kinds.Scripted, "Say it your way."),
        new("negative", Kinds.Negative, Rewrite.SayWhatYouCan),
        new("negative.lead", Kinds.Negative, Rewrite.LeadWithWhatWorks),
        new("negative.plain", Kinds.Negative, Rewrite.SayItPlainly),
        new("argumentative", Kinds.Argumentative, "Ask what they've seen."),
        new("hype", Kinds.Hype, "One fact, no superlative."),
        new("pressure", Kinds.Pressure, "Let them choose."),
        new("hedging", Kinds.Hedging, "Say it straight."),
        new("filler", Kinds.Filler, "Let a pause stand."),
        new("not-now", Kinds.NotNow, "Ask for a better time."),
        new("wants-time", Kinds.WantsTime, "Get a day and time."),
        new("wants-time.named", Kinds.WantsTime, "Repeat it back. Save it."),
        new("send-info", Kinds.SendInfo, "Ask what's useful. Offer a note."),
        new("who-is-this", Kinds.WhoIsThis, "Name, company, reason. Plainly."),
        new("who-is-this.number", Kinds.WhoIsThis, "Give the true source."),
        new("already-have", Kinds.AlreadyHave, "Respect it. Ask what works."),
        new("already-have.contract", Kinds.AlreadyHave, "Ask when it ends."),
        new("price", Kinds.Price, "Pause. Ask compared with what."),
        new("gatekeeper", Kinds.Gatekeeper, "Be open. Use their name."),
        new("interested", Kinds.Interested, "Follow it. Ask, then listen."),
        new("interested.need", Kinds.Interested, "Let them talk."),
        new("question", Kinds.Question, "Answer short. Ask back."),
        new("wrong-number", Kinds.WrongNumber, "Apologise once. Mark it wrong."),
        new("wrong-number.left", Kinds.WrongNumber, "Ask who has it now."),
        new("voicemail.cold", Kinds.Voicemail, "Cold? Hang up. Recycle."),
        new("voicemail.warm", Kinds.Voicemail, "Name, one reason, 20 seconds."),
        new("voicemail.screener", Kinds.Voicemail, "Name, company, reason. One line."),
        new("voicemail.dead", Kinds.Voicemail, "Log it missed. Try later."),
        new("monologue", Kinds.Monologue, "Pause. Ask one question."),
        new("monologue.again", Kinds.Monologue, "Stop there. Let them speak."),
        new("interruption", Kinds.Interruption, "Let them finish first."),
        new("defending", Kinds.Defending, "Ask, then listen."),
        new("pace.fast", Kinds.Pace, "Slow down a little."),
        new("pace.slow", Kinds.Pace, "Pick up the pace a little."),
        new("pace.haste", Kinds.Pace, "Take your time here."),
        new("early-interest", Kinds.EarlyInterest, "Ask if this is useful."),
        new("next-step", Kinds.NextStep, "Agree the next step."),
        new("patience", Kinds.Patience, "Nice pause."),
        new("better-time", Kinds.BetterTime, "You asked for a better time."),
    ];

    /// <summary>The tip of that name, if there is one.</summary>
    public static TipName? Find(string name) => All.FirstOrDefault(tip => string.Equals(tip.Name, name, StringComparison.Ordinal));
}
