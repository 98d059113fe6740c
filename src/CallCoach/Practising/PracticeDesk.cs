using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Web;

namespace CallCoach;

/// <summary>
/// Hears a line that a rep says again and judges it as in the call that it is from: the same scripts, the same playbook. Nothing of it
/// is kept.
/// </summary>
internal sealed class PracticeDesk(Listening listening, ILanguageModel model, CallJournals journals, CallHeads heads)
{
    /// <returns>Null where there is no such call.</returns>
    /// <exception cref="SpeechException">The speech model can't be used; the message says what to do.</exception>
    public async Task<PractisedLine?> HearAsync(string call, short[] samples, CancellationToken cancellationToken)
    {
        return CallId.IsOne(call) && journals.Find(call)?.Started() is { } head ? await HearAsync(head, samples, cancellationToken) : null;
    }

    /// <summary>Hears a line that is of no call: it is judged as the next call would be.</summary>
    /// <exception cref="SpeechException">The speech model can't be used; the message says what to do.</exception>
    /// <exception cref="CallException">The playbook of the next call can't be used.</exception>
    public Task<PractisedLine> HearAsync(short[] samples, CancellationToken cancellationToken) =>
        HearAsync(heads.For(new CallPlan(SoundPlan.Devices), "practice", isOwn: true), samples, cancellationToken);

    private async Task<PractisedLine> HearAsync(CallHead head, short[] samples, CancellationToken cancellationToken)
    {
        var said = new List<Utterance>();
        await foreach (var heard in listening(PracticeSound.FramesOf(samples), CallMode.Recording, CallNames.Of(head), cancellationToken))
        {
            if (heard is TextHeard { IsFinal: true, Track: Audio.Track.Rep, Stable.Count: > 0 } text)
                said.Add(UtteranceOf(text, said.Count + 1));
        }

        return Judge(head, said);
    }

    private PractisedLine Judge(CallHead head, List<Utterance> said)
    {
        var marker = new LanguageMarker(model, head.Options.Turns);
        var log = new List<CallEvent> { new CallStarted(TimeSpan.Zero, head) };
        foreach (var utterance in said.ConvertAll(marker.Mark))
        {
            log.Add(new SpeechBegan(Later(log, utterance.Start), Speaker.Rep, utterance.Id));
            log.Add(new SpeechStopped(Later(log, utterance.End), Speaker.Rep, utterance.Id, utterance.End));
            log.Add(new UtteranceHeard(Later(log, utterance.End), utterance));
        }

        var starts = Starts(said);
        var findings = Replay.Run(log, CoachDetectors.Create).OfType<FindingMade>().Select(made => made.Finding)
            .Where(finding => finding is { Group: FindingGroup.Wording or FindingGroup.Move, Place: { Utterance: not null, Length: > 0 } });
        return new PractisedLine(
            string.Join(' ', said.Select(utterance => utterance.Text)),
            [.. findings.Select(finding => new PractisedMark(
                finding.Kind, MomentWords.Of(finding), MomentWords.LookOf(finding), starts[finding.Place.Utterance!.Value] + finding.Place.Start, finding.Place.Length, finding.Evidence, finding.Alternative))]);
    }

    // Where each utterance begins in the text of all.
    private static Dictionary<long, int> Starts(List<Utterance> said)
    {
        var starts = new Dictionary<long, int>();
        var at = 0;
        foreach (var utterance in said)
        {
            starts[utterance.Id] = at;
            at += utterance.Text.Length + 1;
        }

        return starts;
    }

    private static Utterance UtteranceOf(TextHeard text, long id)
    {
        var words = text.Stable.Select(word => new Word(word.Text, word.Start, word.End, word.Confidence)).ToArray();
        return new Utterance(id, Speaker.Rep, text.Start, text.End, string.Join(' ', words.Select(word => word.Text)), words, LanguageMarks.None);
    }

    // The time of a log never goes back.
    private static TimeSpan Later(List<CallEvent> log, TimeSpan at) => at > log[^1].At ? at : log[^1].At;
}
