using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>
/// The prospect asks whether this is read out, or a machine: the surest sign that it sounds so. What the rep said is held for scripted;
/// the question itself is a signal that wants an answer.
/// </summary>
internal sealed partial class SuspicionDetector : IDetector
{
    /// <summary>Nobody reads out a "yeah": the question is about what came before.</summary>
    private const int ShortestRead = 4;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not UtteranceHeard { Utterance: { Speaker: Speaker.Prospect } heard } || Asks().Match(heard.Text) is not { Success: true } asks)
            return;
        if (call.Last(Speaker.Rep) is not { } said)
            return;
        var isMachine = asks.Groups["machine"].Success;
        if (said.Words.Count >= ShortestRead)
        {
            findings.Add(new Finding(
                0, FindingGroup.Wording, Kinds.Scripted, "asked-if-reading", Spot.Of(said, 0, said.Text.Length), Severity: 3, Confidence: 0.95f, heard.Text));
        }

        findings.Add(new Finding(
            0, FindingGroup.Signal, Kinds.BotSuspicion, isMachine ? "asked-if-machine" : "asked-if-reading", Spot.Of(heard, 0, heard.Text.Length),
            Severity: 3, Confidence: 0.95f, heard.Text,
            Tip: new TipDraft(
                TipClass.Reaction, TipTone.NextStep, isMachine ? "Say you're a person. Give your name." : "Stop. Say something only you'd say.", Quote.Heard(heard.Text))));
    }

    [GeneratedRegex(
        @"\b(?:are you|you're|you are|sound like you're|is (?:this|that)|am i (?:talking|speaking) to)\b[\w' ]{0,20}\b(?:reading|read(?:ing)? (?:that|this|it)|a script|scripted|(?<machine>a robot|a machine|a bot|a recording|an ai|a real person|a computer))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Asks();
}
