namespace CallCoach.Coaching;

/// <summary>Makes a lead's line a finding like any other, so that one policy decides about it: it comes in a pause of the rep, or not at all.</summary>
internal sealed class WhisperDetector : IDetector
{
    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not LeadWhispered whispered)
            return;
        var kind = whispered.Asks ? Kinds.WhisperQuestion : Kinds.Whisper;
        var draft = new TipDraft(TipClass.Coaching, TipTone.Whisper, whispered.Text, From: whispered.From);
        findings.Add(Stretch.Of(kind, kind, call.Now, call.Now, severity: 3, $"From {whispered.From}", draft));
    }
}
