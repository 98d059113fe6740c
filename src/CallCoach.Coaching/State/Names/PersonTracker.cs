namespace CallCoach.Coaching;

/// <summary>Learns the first name of whoever is on the line, and counts how often the rep says it. Never takes the rep's own name for it.</summary>
internal sealed class PersonTracker(CallHead head)
{
    private const float AnsweredToIt = 0.9f;

    private readonly NameOptions _options = head.Options.Names;
    private readonly NameMatch _match = new(head.Options.Names.Similarity);
    private readonly string? _lead = string.IsNullOrWhiteSpace(head.Lead?.FirstName) ? null : head.Lead.FirstName;
    private readonly List<string> _repNames = string.IsNullOrWhiteSpace(head.RepName) ? [] : [head.RepName];
    private readonly List<TimeSpan> _uses = [];
    private string? _askedFor;
    private bool _isSomebodyElse;

    public PersonOnLine? Person { get; private set; }

    /// <summary>When the rep said the name of whoever was on the line then.</summary>
    public IReadOnlyList<TimeSpan> Uses => _uses;

    public void TakeIn(Utterance utterance)
    {
        if (utterance.Speaker == Speaker.Rep)
            HearRep(utterance);
        else
            HearProspect(utterance);
    }

    /// <summary>Somebody who screens calls isn't the lead; a name that they gave for themself is theirs.</summary>
    public void TakeIn(Finding finding)
    {
        if (finding.Kind is not (Kinds.Gatekeeper or Kinds.Voicemail or Kinds.WrongNumber) || Person is { WasHeard: true })
            return;
        _isSomebodyElse = true;
        Person = null;
    }

    private void HearRep(Utterance utterance)
    {
        if (Introductions.In(utterance) is { } own && own.Confidence >= _options.Keeping && !IsLead(own.Name))
            _repNames.Add(own.Name);
        if ((Person?.FirstName ?? _lead) is { } name && _match.IsSaidIn(utterance.Text, name))
            _uses.Add(utterance.Start);
        _askedFor = AskedName.In(utterance.Text);
    }

    private void HearProspect(Utterance utterance)
    {
        if (Introductions.In(utterance) is { } heard && !_repNames.Exists(own => _match.Same(own, heard.Name)))
            Introduce(heard, utterance.End);
        else if (_askedFor is { } asked && AskedName.IsAnsweredYes(utterance.Text))
            Introduce(new HeardName(asked, AnsweredToIt), utterance.End);

        _askedFor = null;
        if (Person is null && !_isSomebodyElse && _lead is not null && _options.LeadUnheard >= _options.Keeping)
            Person = new PersonOnLine(_lead, _options.LeadUnheard, utterance.End, IsLead: true, WasHeard: false);
    }

    private void Introduce(HeardName heard, TimeSpan at)
    {
        if (IsLead(heard.Name))
        {
            _isSomebodyElse = false;
            if (Person is not { IsLead: true, WasHeard: true })
                Person = new PersonOnLine(_lead!, 1, at, IsLead: true, WasHeard: true);
        }
        else if (heard.Confidence >= _options.Keeping && !IsKnownBetter(heard))
        {
            _isSomebodyElse = true;
            Person = new PersonOnLine(heard.Name, heard.Confidence, at, IsLead: false, WasHeard: true);
        }
    }

    private bool IsKnownBetter(HeardName heard) =>
        Person is { WasHeard: true } person
        && (person.Confidence > heard.Confidence || _match.Same(person.FirstName, heard.Name));

    private bool IsLead(string name) => _lead is not null && _match.Same(_lead, name);
}
