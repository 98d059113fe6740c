namespace CallCoach.Coaching.Detectors;

/// <summary>The call around its newest utterance, as turns. Made anew for each utterance from what the call's state holds.</summary>
internal sealed class ConversationView
{
    /// <summary>How far back is looked: enough for "two rep turns ago" and a gatekeeper's last words.</summary>
    private const int Turns = 12;

    /// <summary>A longer silence of one speaker begins a new turn even if the other said nothing.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1.5);

    private readonly List<Turn> _turns;
    private readonly CallState _call;

    private ConversationView(CallState call, List<Turn> turns)
    {
        _call = call;
        _turns = turns;
    }

    /// <summary>The turn that the newest utterance belongs to, up to and with it.</summary>
    public Turn Current => _turns[^1];

    public Utterance Newest => Current.Utterances[^1];

    /// <summary>The newest utterance begins its turn.</summary>
    public bool BeginsTurn => Current.Utterances.Count == 1;

    /// <summary>Turns before the current one, newest first.</summary>
    public IEnumerable<Turn> Earlier => Enumerable.Reverse(_turns).Skip(1);

    public static ConversationView At(CallState call)
    {
        var turns = new List<Turn>();
        var gathered = new List<Utterance>();
        for (var i = call.Utterances.Count - 1; i >= 0 && turns.Count < Turns; i--)
        {
            var utterance = call.Utterances[i];
            if (gathered.Count > 0 && (gathered[0].Speaker != utterance.Speaker || gathered[0].Start - utterance.End > LongestPause))
                Close(gathered, turns);
            gathered.Insert(0, utterance);
        }

        if (gathered.Count > 0)
            Close(gathered, turns);
        turns.Reverse();
        return new ConversationView(call, turns);
    }

    /// <summary>The newest earlier turn of a speaker.</summary>
    public Turn? Before(Speaker speaker) => Earlier.FirstOrDefault(turn => turn.Speaker == speaker);

    /// <summary>Turns of a speaker so far, the current one not counted; no more than this view looks back.</summary>
    public int Count(Speaker speaker) => Earlier.Count(turn => turn.Speaker == speaker);

    /// <summary>What was found in a turn.</summary>
    public IEnumerable<Finding> Found(Turn turn, FindingGroup group)
    {
        for (var i = _call.Findings.Count - 1; i >= 0; i--)
        {
            var finding = _call.Findings[i];
            if (finding.Place.To < turn.Start)
                yield break;
            if (finding.Group == group && finding.Place.Speaker == turn.Speaker && turn.Utterances.Any(utterance => utterance.Id == finding.Place.Utterance))
                yield return finding;
        }
    }

    public bool Has(Turn turn, FindingGroup group, params ReadOnlySpan<string> kinds)
    {
        foreach (var finding in Found(turn, group))
        {
            if (kinds.Contains(finding.Kind))
                return true;
        }

        return false;
    }

    private static void Close(List<Utterance> gathered, List<Turn> turns)
    {
        turns.Add(new Turn(gathered[0].Speaker, [.. gathered]));
        gathered.Clear();
    }
}
