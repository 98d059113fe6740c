namespace CallCoach.Coaching;

/// <summary>
/// Calls for the prospect's first name when it goes unused: a minute after it was given, at the next step, at goodbye; and warns of overuse.
/// A name that is not sure is never shown.
/// </summary>
internal sealed class FirstNameDetector(FirstNameOptions options, NameOptions names) : IDetector
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (call.Person is not { } person || call.IsMachineOnLine)
            return;

        var told = happened switch
        {
            Ticked => UnusedForLong(person, call),
            UtteranceHeard { Utterance: { Speaker: Speaker.Rep } rep } => Overused(person, call) ?? AtNextStep(person, rep, call),
            UtteranceHeard { Utterance: { Speaker: Speaker.Prospect } prospect } => AtGoodbye(person, prospect, call),
            _ => null,
        };
        if (told is not null && _told.Add(told.Rule))
            findings.Add(told);
    }

    private Finding? UnusedForLong(PersonOnLine person, CallState call) =>
        !call.IsClosing && call.Now - person.GivenAt >= options.UnusedFor && call.NameUses.Count == 0
            ? Tell("unused", person.GivenAt, call.Now, severity: 2, "Their name is unused so far", Stretch.Nudge(UseName(person), asks: Kinds.FirstName))
            : null;

    private Finding? AtNextStep(PersonOnLine person, Utterance rep, CallState call) =>
        call.NameUses.Count == 0 && call.In(rep, FindingGroup.Move).Any(move => move.Kind is Kinds.NextStep)
            ? Tell("next-step", rep.Start, rep.End, severity: 1, "Their name is unused so far", Stretch.Nudge(UseName(person), asks: Kinds.FirstName))
            : null;

    // A reaction to their goodbye, so that it may come after a no as well.
    private Finding? AtGoodbye(PersonOnLine person, Utterance prospect, CallState call)
    {
        var isRecent = call.NameUses.Count > 0 && prospect.Start - call.NameUses[^1] <= options.Recently;
        if (isRecent || !Goodbye.IsSaidIn(prospect.Text))
            return null;

        var headline = IsSure(person) ? $"Say bye to {person.FirstName}." : "Say bye by name.";
        var tip = new TipDraft(TipClass.Reaction, TipTone.Nudge, headline, Asks: Kinds.FirstName);
        return Tell(Rules.Goodbye, prospect.Start, prospect.End, severity: 1, "They said goodbye", tip);
    }

    private Finding? Overused(PersonOnLine person, CallState call)
    {
        var uses = call.NameUses.Count;
        return uses > options.Plenty && uses > options.PerMinute * call.Now.TotalMinutes
            ? Tell("overused", person.GivenAt, call.Now, severity: 1, $"Said {uses} times so far", Stretch.Nudge("Let the name rest.", $"Said {uses} times so far"))
            : null;
    }

    private string UseName(PersonOnLine person) => IsSure(person) ? $"Use {person.FirstName}'s name." : "Use their first name.";

    private bool IsSure(PersonOnLine person) => person.Confidence >= names.Naming && TipText.IsHeadline($"Use {person.FirstName}'s name.");

    private static Finding Tell(string rule, TimeSpan from, TimeSpan to, int severity, string evidence, TipDraft tip) =>
        Stretch.Of(Kinds.FirstName, rule, from, to, severity, evidence, tip);
}
