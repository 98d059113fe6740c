namespace CallCoach.Coaching;

/// <summary>
/// Sees a rep who starts while the prospect speaks, and holds on. Found from the times of both utterances, whichever is known first.
/// </summary>
internal sealed class InterruptionDetector(InterruptionOptions options) : IDetector
{
    private readonly HashSet<long> _seen = [];
    private readonly List<TimeSpan> _times = [];

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not UtteranceHeard { Utterance: var heard } || IsBackchannel(heard))
            return;

        foreach (var other in call.Utterances)
        {
            if (other.Speaker == heard.Speaker || other.End < heard.Start || IsBackchannel(other))
                continue;
            var (rep, prospect) = heard.Speaker == Speaker.Rep ? (heard, other) : (other, heard);
            if (IsInterruption(rep, prospect) && _seen.Add(rep.Id))
                findings.Add(Tell(rep, prospect));
        }
    }

    private bool IsInterruption(Utterance rep, Utterance prospect) =>
        prospect.Start < rep.Start && prospect.End - rep.Start > options.Overlap && rep.End - rep.Start >= options.Holds;

    private bool IsBackchannel(Utterance utterance) => TurnList.CountWords(utterance) <= options.BackchannelWords;

    private Finding Tell(Utterance rep, Utterance prospect)
    {
        _times.Add(rep.Start);
        var recent = _times.Count(time => rep.Start - time < options.Window);
        var isOften = recent >= options.ForTip;
        var last = rep.End > prospect.End ? rep.End : prospect.End;
        return Stretch.Of(
            Kinds.Interruption,
            "overlap",
            rep.Start,
            last,
            severity: isOften ? 2 : 1,
            isOften ? $"{recent} overlaps in the last minute" : "Started while they were speaking",
            isOften ? Stretch.Nudge("Let them finish first.", $"{recent} overlaps in the last minute") : null);
    }
}
