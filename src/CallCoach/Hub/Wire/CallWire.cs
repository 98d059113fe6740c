using System.Globalization;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Contracts;

namespace CallCoach;

/// <summary>Says what happened in a call in the words of the wire. A fold over the call's log: the same log gives the same messages.</summary>
internal sealed class CallWire(CallInfo call)
{
    private readonly CallState _state = new();
    private readonly List<CallEvent> _log = [];

    /// <summary>What an event is on the wire: nothing, one payload or two.</summary>
    public IReadOnlyList<CallPayload> PayloadsOf(CallEvent happened)
    {
        TakeIn(happened);
        return happened switch
        {
            CallStarted started => [StartedBy(started.Head), Settings()],
            PartialHeard partial => [CaptionWire.Of(partial)],
            UtteranceHeard heard => [CaptionWire.Of(heard.Utterance), Share()],
            SoundMissing lost => [new SoundLostPayload(Kebab.Of(lost.Speaker), Seconds.Of(lost.From), Seconds.Of(lost.To))],
            KeyPressed { Key: RepKey.Quiet or RepKey.Intensity } => [Settings()],
            FindingMade made => [FindingWire.Of(made.Finding)],
            TipShown shown => [TipWire.Of(shown.Tip)],
            TipEnded ended => [new TipEndedPayload(ended.Tip, Kebab.Of(ended.Ending))],
            TipHeld held => [new TipHeldPayload(held.Finding, held.Headline, Kebab.Of(held.Because))],
            CallRated rated => [EndedWith(rated.Rating)],
            _ => [],
        };
    }

    private void TakeIn(CallEvent happened)
    {
        if (happened is FindingMade made)
            _state.TakeIn(made.Finding);
        else if (happened is not Judgement)
            _state.TakeIn(happened);
        if (happened is not (Ticked or PartialHeard))
            _log.Add(happened);
    }

    private CallStartedPayload StartedBy(CallHead head) => new(
        call.StartedAt.ToString("O", CultureInfo.InvariantCulture),
        call.Source,
        head.Lead?.FirstName,
        head.Lead?.Company,
        call.Duration is { } length ? Seconds.Of(length) : null);

    private SettingsPayload Settings() => new(Kebab.Of(_state.Intensity), _state.IsQuiet);

    private TalkSharePayload Share() =>
        new(Math.Round(_state.RepShare, 3), Math.Round(1 - _state.RepShare, 3), SureName());

    // A name that may have been misheard never reaches the screen as certain.
    private string? SureName() =>
        _state.Person is { } person && person.Confidence >= _state.Head?.Options.Names.Naming ? person.FirstName : null;

    private CallEndedPayload EndedWith(CallRating rating)
    {
        var summary = CallSummary.Of(_log);
        return new(
            Kebab.Of(rating.Outcome),
            rating.Reason,
            rating.Quote,
            rating.Overlay,
            Seconds.Of(summary.Length),
            Math.Round(summary.RepShare, 3),
            summary.Shown.Count,
            summary.Held.Count,
            summary.GoodThing,
            summary.TryNext,
            summary.Promised);
    }
}
