using CallCoach.Coaching.Detectors.Signals;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Moves;

/// <summary>Reads moves the way signals are read, and two of them from the call: the first name, and what the prospect told before.</summary>
internal sealed class MoveReader(RuleBook rules)
{
    /// <summary>From here on the language model hears a name that nobody told the coach: somebody else answered.</summary>
    private const float SureOfName = 0.88f;

    private readonly RuleMatcher _matcher = new(rules.Rules);

    public IReadOnlyList<SeenSignal> Read(MoveLine line)
    {
        var states = StatesOf(line);
        var seen = Witnesses.Judge(_matcher.Match(line.Normal, states), line.Utterance.Marks.Moves);
        seen.RemoveAll(move => move.Label is "first-name" && move.Confidence < SureOfName && FirstNames.IsMissing(line));
        if (!seen.Exists(move => move.Label is "first-name") && FirstNames.Said(line))
            seen.Add(new SeenSignal("first-name", null, "name", 0.95f));
        if (!states.Contains("machine") && !seen.Exists(move => move.Label is "personal") && PickedUp.Said(line, line.Head?.Lead?.FirstName))
            seen.Add(new SeenSignal("personal", null, "picked-up", 0.85f));
        return seen;
    }

    private HashSet<string> StatesOf(MoveLine line)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        if (line.View.Before(Speaker.Prospect) is not { } prospect)
            return states;
        states.UnionWith(rules.States.Where(state => state.Value.IsMatch(prospect.Normal)).Select(state => state.Key));
        if (line.View.Has(prospect, FindingGroup.Signal, "voicemail"))
            states.Add("machine");
        if (line.View.Has(prospect, FindingGroup.Signal, Kinds.NotInterested, Kinds.RemoveMe))
            states.Add("refused");
        if (line.View.Has(prospect, FindingGroup.Signal, Kinds.WantsTime))
            states.Add("timeGiven");
        return states;
    }
}
