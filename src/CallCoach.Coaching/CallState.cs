using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>
/// What happened in the call so far, kept once for all detectors. The coach feeds it each event before the detectors see it,
/// and each finding as soon as it is made, so that a later detector knows what an earlier one saw.
/// </summary>
public sealed class CallState
{
    private readonly List<Utterance> _utterances = [];
    private readonly List<Finding> _findings = [];
    private TurnList _turns = new(new TurnOptions());
    private FloorTracker _floor = new(new TurnOptions());
    private RefusalTracker _refusal = new(new TurnOptions());
    private PersonTracker? _person;

    public CallHead? Head { get; private set; }

    /// <summary>Time of the newest event; it never goes back.</summary>
    public TimeSpan Now { get; private set; }

    public bool HasEnded { get; private set; }

    /// <summary>How readily tips come now: as the call began, or as the rep chose since.</summary>
    public Intensity Intensity { get; private set; } = Intensity.Balanced;

    /// <summary>Whether the rep asked for no more tips in this call.</summary>
    public bool IsQuiet { get; private set; }

    /// <summary>Lines in which no name was looked for, because a pattern ran out of time.</summary>
    public int UnreadLines { get; private set; }

    /// <summary>Utterances of both speakers in the order they were heard to their end.</summary>
    public IReadOnlyList<Utterance> Utterances => _utterances;

    /// <summary>Turns of both speakers, in the order in which they began to be known.</summary>
    public IReadOnlyList<Turn> Turns => _turns.Turns;

    /// <summary>Findings so far, oldest first.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    public SpeakerState Rep { get; private set; } = new(Speaker.Rep, new TurnOptions());

    public SpeakerState Prospect { get; private set; } = new(Speaker.Prospect, new TurnOptions());

    /// <summary>Since when the rep has been talking with no more than interjections from the prospect.</summary>
    public TimeSpan? RepHoldsFloorSince => _floor.Since;

    /// <summary>The prospect's newest no that still stands.</summary>
    public Finding? LastRefusal => _refusal.Last;

    /// <summary>Whether the prospect said no and did not ask about the offer since: nothing may be sold any more.</summary>
    public bool IsClosing => _refusal.ClosingSince is not null;

    public TimeSpan? ClosingSince => _refusal.ClosingSince;

    /// <summary>Whether what the rep says now answers a no: 20 s or two rep turns after it.</summary>
    public bool IsAfterNo => _refusal.IsAfterNo(Now);

    /// <summary>Whether the newest signal was that of a machine: a mailbox, a menu, a screening service.</summary>
    public bool IsMachineOnLine => _findings.FindLast(finding => finding.Group == FindingGroup.Signal)?.Kind is Kinds.Voicemail;

    /// <summary>Who is on the line, once a first name is known.</summary>
    public PersonOnLine? Person => _person?.Person;

    /// <summary>When the rep said the first name of whoever was on the line.</summary>
    public IReadOnlyList<TimeSpan> NameUses => _person?.Uses ?? [];

    /// <summary>Whether the prospect knows the rep or wanted the call.</summary>
    public bool IsWarm => Head is { Lead.IsWarm: true } or { Playbook.IsWarm: true };

    /// <summary>The rep's share of all words so far, 0 to 1; one half before the first word.</summary>
    public double RepShare => Rep.Words + Prospect.Words is > 0 and var all ? (double)Rep.Words / all : 0.5;

    public SpeakerState Of(Speaker speaker) => speaker == Speaker.Rep ? Rep : Prospect;

    /// <summary>The newest utterance of a speaker, if there is one.</summary>
    public Utterance? Last(Speaker speaker) => _utterances.FindLast(utterance => utterance.Speaker == speaker);

    /// <summary>The newest turn of a speaker, if there is one.</summary>
    public Turn? LastTurn(Speaker speaker) => _turns.Last(speaker);

    /// <summary>The newest finding of one of these kinds, if there is one.</summary>
    public Finding? LastFinding(params ReadOnlySpan<string> kinds)
    {
        for (var i = _findings.Count - 1; i >= 0; i--)
        {
            if (kinds.Contains(_findings[i].Kind))
                return _findings[i];
        }

        return null;
    }

    /// <summary>The prospect's newest point against the offer; asking the price is a question, not a point against it.</summary>
    public Finding? LastObjection => _findings.FindLast(finding => finding.Group == FindingGroup.Signal
        && Kinds.IsObjection(finding.Kind) && !(finding.Kind is Kinds.Price && IsAsked(finding)));

    /// <summary>Findings of a group in one utterance.</summary>
    public IEnumerable<Finding> In(Utterance utterance, FindingGroup group) =>
        _findings.Where(finding => finding.Group == group
            && finding.Place.Speaker == utterance.Speaker && finding.Place.Utterance == utterance.Id);

    public void TakeIn(CallEvent happened)
    {
        if (happened.At > Now)
            Now = happened.At;
        if (happened is CallStarted started)
            Begin(started.Head);

        Rep.TakeIn(happened, Now);
        Prospect.TakeIn(happened, Now);
        _floor.TakeIn(happened, Rep, Prospect);
        switch (happened)
        {
            case UtteranceHeard heard:
                Hear(heard.Utterance);
                break;
            case KeyPressed key:
                Press(key);
                break;
            case CallEnded:
                HasEnded = true;
                break;
        }
    }

    public void TakeIn(Finding finding)
    {
        _findings.Add(finding);
        _refusal.TakeIn(finding, Now);
        _person?.TakeIn(finding);
    }

    private bool IsAsked(Finding price) => _findings.Exists(other => other.Kind is Kinds.Question
        && other.Place.Speaker == price.Place.Speaker && other.Place.Utterance == price.Place.Utterance);

    private void Begin(CallHead head)
    {
        Head = head;
        Intensity = head.Intensity;
        var options = head.Options.Turns;
        Rep = new SpeakerState(Speaker.Rep, options);
        Prospect = new SpeakerState(Speaker.Prospect, options);
        _turns = new TurnList(options);
        _floor = new FloorTracker(options);
        _refusal = new RefusalTracker(options);
        _person = new PersonTracker(head);
    }

    private void Hear(Utterance utterance)
    {
        if (utterance.Text.Length == 0)
            return;

        _utterances.Add(utterance);
        _refusal.TakeIn(_turns.Add(utterance));
        try
        {
            _person?.TakeIn(utterance);
        }
        catch (RegexMatchTimeoutException)
        {
            UnreadLines++;
        }
    }

    private void Press(KeyPressed key)
    {
        if (key.Key == RepKey.Quiet)
            IsQuiet = key.Value switch { "on" => true, "off" => false, _ => !IsQuiet };
        if (key.Key == RepKey.Intensity && Enum.TryParse<Intensity>(key.Value, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen))
            Intensity = chosen;
    }
}
