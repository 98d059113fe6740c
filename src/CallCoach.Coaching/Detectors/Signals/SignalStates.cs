using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>The states of the call that rules about a prospect's words ask for, by name.</summary>
internal static class SignalStates
{
    /// <summary>A refusal weighs on what follows for this many turns.</summary>
    private const int RefusalLasts = 6;

    /// <summary>A machine was on the line a little while ago.</summary>
    public const string MachineBefore = "machineBefore";

    private const int MachineLasts = 6;

    private static readonly string[] Refusals = ["not-interested", "remove-me"];
    private static readonly string[] Arguing = ["argumentative", "pressure"];

    public static HashSet<string> At(ConversationView view, RuleBook rules)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        var rep = view.Before(Speaker.Rep);
        var prospect = view.Before(Speaker.Prospect);
        states.Add(rep is null ? "opening" : "talking");
        if (!view.Earlier.Any())
            states.Add("alone");
        if (rep is not null)
        {
            states.UnionWith(rules.States.Where(state => state.Value.IsMatch(rep.Normal)).Select(state => state.Key));
            if (view.Has(rep, FindingGroup.Wording, Arguing))
                states.Add("argued");
            if (view.Has(rep, FindingGroup.Move, "asks-better-time"))
                states.Add("askedTime");
        }

        if (prospect is not null && view.Has(prospect, FindingGroup.Signal, "voicemail"))
            states.Add("machine");
        if (view.Earlier.Take(MachineLasts).Any(turn => turn.Speaker == Speaker.Prospect && view.Has(turn, FindingGroup.Signal, "voicemail")))
            states.Add(MachineBefore);
        if (view.Earlier.Take(RefusalLasts).Any(turn => turn.Speaker == Speaker.Prospect && view.Has(turn, FindingGroup.Signal, Refusals)))
            states.Add("refused");
        if (view.Earlier.Any(turn => turn.Speaker == Speaker.Prospect && view.Has(turn, FindingGroup.Signal, "gatekeeper")))
            states.Add("gatekeeping");
        if (view.Earlier.Any(turn => turn.Speaker == Speaker.Prospect && view.Has(turn, FindingGroup.Signal, "interested")))
            states.Add("warming");
        return states;
    }
}
