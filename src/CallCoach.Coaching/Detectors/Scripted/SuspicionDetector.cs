using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>The prospect asks whether this is read out, or a machine: the surest sign that it sounds so.</summary>
internal sealed partial class SuspicionDetector : IDetector
{
    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not UtteranceHeard { Utterance: { Speaker: Speaker.Prospect } heard } || !Asks().IsMatch(heard.Text))
            return;
        if (call.Last(Speaker.Rep) is not { } said)
            return;
        findings.Add(new Finding(
            0, FindingGroup.Wording, "scripted", "asked-if-reading", Spot.Of(said, 0, said.Text.Length), Severity: 3, Confidence: 0.95f,
            heard.Text,
            Tip: new TipDraft(TipClass.Reaction, TipTone.NextStep, "Stop. Say something only you'd say.", Quote.Heard(heard.Text))));
    }

    [GeneratedRegex(
        @"\b(?:are you|you're|you are|sound like you're|is (?:this|that)|am i (?:talking|speaking) to)\b[\w' ]{0,20}\b(?:reading|read(?:ing)? (?:that|this|it)|a script|scripted|a robot|a machine|a bot|a recording|an ai|a real person|a computer)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Asks();
}
