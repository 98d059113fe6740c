using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Contracts;

namespace CallCoach.Uplink;

/// <summary>How a live call stands, kept from its log. The same log gives the same.</summary>
internal sealed class LiveCall(CallInfo call)
{
    private static readonly TimeSpan s_asksFor = TimeSpan.FromMinutes(2);

    private readonly CallState _state = new();
    private LastCue? _cue;
    private long _cueTip;
    private string _stage = LiveStage.Opening;
    private bool _hasRefused;
    private TimeSpan? _flaggedAt;

    public CallInfo Call { get; } = call;

    /// <summary>Number of the log's entry that comes next.</summary>
    public long NextEntry { get; private set; } = 1;

    public TimeSpan Now => _state.Now;

    public void Append(LogEntry entry)
    {
        NextEntry = entry.Number + 1;
        switch (entry.Event)
        {
            case FindingMade { Finding: var finding }:
                _state.TakeIn(finding);
                _stage = LiveStage.After(_stage, finding, _state);
                _hasRefused |= finding is { Kind: Kinds.Recording, Rule: Rules.RecordingRefused };
                break;
            case TipShown { Tip: var tip } shown:
                _cueTip = tip.Id;
                if (tip.Tone != TipTone.Whisper) // the lead knows what they said
                    _cue = new LastCue(Kebab.Of(tip.Tone), tip.Headline, Seconds(shown.At), null);
                break;
            case TipEnded { Ending: TipEnding.Followed } ended when ended.Tip == _cueTip:
                _cue = _cue is { } followed ? followed with { Followed = true } : null;
                break;
            case TipEffect effect when effect.Tip == _cueTip && effect.Answer != TipAnswer.Unclear:
                _cue = _cue is { } answered ? answered with { Followed = effect.Answer == TipAnswer.Followed } : null;
                break;
            case KeyPressed { Key: RepKey.FlagMoment } key:
                _flaggedAt = key.At;
                _state.TakeIn(key);
                break;
            case Judgement:
                break;
            default:
                _state.TakeIn(entry.Event);
                break;
        }
    }

    public CallBeganPayload Began() => new(Call.Id, Call.StartedAt, Prospect(), _state.Head?.Lead?.Segment, _state.IsWarm);

    /// <param name="hears">Whether both sides are heard now.</param>
    /// <param name="isKeptBack">Whether the rep keeps it back.</param>
    /// <param name="consent">As the consent book has it; what they said in this call itself comes before it.</param>
    public CallStatePayload State(bool hears, bool isKeptBack, string? consent) => new(
        Call.Id, Math.Round(Now.TotalSeconds, 1), _stage, Math.Round(_state.RepShare, 2), _cue,
        isKeptBack ? Consents.NotShared : _hasRefused ? Consents.Refused : consent ?? Consents.NotAsked, hears, _flaggedAt is { } flagged && Now - flagged < s_asksFor);

    private string? Prospect() => (_state.Head?.Lead?.FirstName, _state.Head?.Lead?.Company) switch
    {
        ({ } name, { } company) => $"{name}, {company}",
        var (name, company) => name ?? company,
    };

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 1);
}
