namespace CallCoach.Coaching;

/// <summary>
/// Sees what had to be said and was not: who calls, and that the call is noted. Only to a person, never after a no, and only once all
/// that was said until then is known: better late than wrong, for a tip of the law stays until done.
/// </summary>
internal sealed class DutyDetector(LegalOptions options, NameOptions names) : IDetector
{
    /// <summary>A rep who has said less than this has not begun yet.</summary>
    private const int FewestWords = 8;

    private readonly RuleClock _clock = new();
    private readonly SaidWatch _saysWho = new(Speaker.Rep, SaidIdentity.Patterns);
    private readonly SaidWatch _saysNotice = new(Speaker.Rep, SaidSets.Compile(["@recording-notice"]));
    private readonly NameMatch _sameName = new(names.Similarity);
    private bool _who;
    private bool _notice;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        _clock.TakeIn(happened);
        if (happened is UtteranceHeard { Utterance: { Speaker: Speaker.Rep } rep } && SaysOwnName(rep, call))
            _who = true;
        if (happened is not Ticked || call.IsClosing || call.IsMachineOnLine || call.Rep.Words < FewestWords || call.Last(Speaker.Prospect) is null)
            return;
        if (!_who && !call.IsWarm && IsMissing(options.WhoBy, _saysWho, call))
            Tell(ref _who, "who", "Say your name and company.", options.WhoBy, call, findings);
        if (!_notice && IsMissing(options.NoticeBy, _saysNotice, call))
            Tell(ref _notice, "notice", "Tell them that you take notes.", options.NoticeBy, call, findings);
    }

    private bool IsMissing(TimeSpan by, SaidWatch said, CallState call) => by > TimeSpan.Zero && _clock.IsOver(by, call) && !said.IsSaid(_clock);

    // As a recogniser may have spelt it: a name is rarely among the words it knows best.
    private bool SaysOwnName(Utterance rep, CallState call) =>
        call.Head?.RepName is { } own && !string.IsNullOrWhiteSpace(own) && _sameName.IsSaidIn(rep.Text, own);

    private static void Tell(ref bool isDone, string rule, string headline, TimeSpan by, CallState call, ICollection<Finding> findings)
    {
        isDone = true;
        var why = $"Not said in the first {Stretch.Seconds(by)}";
        findings.Add(Stretch.Of(
            Kinds.Identity, rule, TimeSpan.Zero, call.Now, severity: 3, why, new TipDraft(TipClass.Legal, TipTone.Legal, headline, why)));
    }
}
