namespace CallCoach.Coaching;

/// <summary>
/// What happened in the call so far, kept once for all detectors. The coach feeds it each event before the detectors see it,
/// and each finding as soon as it is made, so that a later detector knows what an earlier one saw.
/// </summary>
public sealed class CallState
{
    private readonly List<Utterance> _utterances = [];
    private readonly List<Finding> _findings = [];

    public CallHead? Head { get; private set; }

    /// <summary>Time of the newest event.</summary>
    public TimeSpan Now { get; private set; }

    /// <summary>Utterances of both speakers in the order they were heard to their end.</summary>
    public IReadOnlyList<Utterance> Utterances => _utterances;

    /// <summary>Findings so far, oldest first.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The newest utterance of a speaker, if there is one.</summary>
    public Utterance? Last(Speaker speaker) => _utterances.FindLast(utterance => utterance.Speaker == speaker);

    public void TakeIn(CallEvent happened)
    {
        Now = happened.At;
        if (happened is CallStarted started)
            Head = started.Head;
        if (happened is UtteranceHeard heard)
            _utterances.Add(heard.Utterance);
    }

    public void TakeIn(Finding finding) => _findings.Add(finding);
}
