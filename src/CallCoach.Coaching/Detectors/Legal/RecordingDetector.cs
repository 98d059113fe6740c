using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Detectors.Legal;

/// <summary>The prospect asks whether the call is recorded, or wants it not to be: that is answered at once and truthfully.</summary>
internal sealed partial class RecordingDetector : IDetector
{
    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not UtteranceHeard { Utterance: { Speaker: Speaker.Prospect } heard } || call.IsMachineOnLine)
            return;
        if (Refuses().IsMatch(heard.Text))
            findings.Add(Tell(heard, Rules.RecordingRefused, new TipDraft(TipClass.Legal, TipTone.Legal, call.Head?.StopsOnRefusal is true ? "CallCoach stops now. Tell them so." : "Stop CallCoach now. Say that you did.", Quote.Heard(heard.Text))));
        else if (Asks().IsMatch(heard.Text))
            findings.Add(Tell(heard, "asked", new TipDraft(TipClass.Legal, TipTone.Legal, "Answer truthfully. Offer to stop.", Say: "Software takes notes for me. Shall I stop it?")));
    }

    private static Finding Tell(Utterance heard, string rule, TipDraft tip) => new(
        0, FindingGroup.Signal, Kinds.Recording, rule, Spot.Of(heard, 0, heard.Text.Length), Severity: 3, Confidence: 0.95f, heard.Text, Tip: tip);

    [GeneratedRegex(
        @"\b(?:is|isn't|are|aren't|am|was) (?:this|that|it|the|our|my|i|we|you|they)\b(?: (?:call|line|conversation|being|getting|also|all|not|still))* (?:recorded|taped|recording (?:this|me|us|it|the call|our|my)|taping (?:this|me|us|it)|listening in|transcribed|transcribing)\b"
        + @"|\b(?:is|are) (?:you|this|it) recording\b(?=\s*[?.,!]|$)"
        + @"|\b(?:do|did|will|would) you (?:record|tape|transcribe) (?:this|these|me|us|it|my|our|your|the|calls?)\b|\bwho (?:else )?is listening\b|\bare you (?:using|running) (?:an? )?(?:ai|software|recorder|recording)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Asks();

    [GeneratedRegex(
        @"\b(?:don't|do not|didn't|stop|quit|not|never|no) (?:\w+ ){0,3}?(?:record(?:ing|ed)?|tap(?:e|ing)|transcrib(?:e|ing)) (?:this|me|us|it|my|our|the call|anything)\b"
        + @"|\b(?:don't|do not|didn't|not|never) (?:\w+ ){0,4}?(?:be|being) (?:recorded|taped|transcribed)\b"
        + @"|\b(?:don't|do not|didn't) (?:want|consent|agree|like|allow) (?:\w+ ){0,4}?(?:recorded|recording|taped|transcribed)\b"
        + @"|\b(?:turn|switch|shut) (?:off |)(?:that|the|your|it)(?: \w+){0,2} ?(?:recording|recorder|software|notes|thing)\b(?: off)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Refuses();
}
