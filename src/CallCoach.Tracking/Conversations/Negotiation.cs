using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.SpokenTimes;
using NodaTime;

namespace CallCoach.Tracking.Conversations;

/// <summary>What stands between the two sides so far: a proposal, who made it, and whether the other took it up.</summary>
internal sealed class Negotiation
{
    private SpokenTime? _time;
    private ConversationSide _by;
    private SpokenMoment? _moment;
    private bool _agreed;

    /// <summary>An agreement that a later, vaguer remark must not undo.</summary>
    private AgreedTime? _firm;

    public ConversationSide? LastSide { get; set; }

    public AgreedTime? Result => _firm ?? (_time is null ? null : new AgreedTime(_time, _agreed, _by, _moment!));

    public void Take(SpokenTurn turn, SpokenTime heard, SpokenMoment moment, ZonedDateTime said)
    {
        if (heard.Kind == SpokenTimeKind.None)
        {
            Answer(turn, moment);
            return;
        }

        if (!Counts(turn, heard))
            return;
        var merged = _time is null ? heard : TimeMerge.Join(_time, heard, said);
        if (_time is not null && turn.Side != _by && TimeMerge.Agree(_time, heard, merged))
        {
            Settle(merged, turn, moment, agreed: merged.Kind == SpokenTimeKind.Complete && !IsQuestion(turn));
            return;
        }

        // One's own repeat of a time that stands does not make it less agreed.
        var same = _time?.When is { } stood && merged.When is { } now && stood.ToInstant() == now.ToInstant();
        Settle(merged, turn, moment, agreed: _agreed && same);
    }

    /// <summary>A yes takes up what the other side proposed; a no drops it.</summary>
    private void Answer(SpokenTurn turn, SpokenMoment moment)
    {
        if (_time is null || turn.Side == _by || _agreed)
            return;
        if (Replies.IsNo(turn.Text))
            _time = null;
        else if (Replies.IsYes(turn.Text) && _time.Kind == SpokenTimeKind.Complete)
            Settle(_time, turn with { Side = _by }, _moment ?? moment, agreed: true);
    }

    /// <summary>
    /// Once a time is agreed, a lone hour or day in a later turn mostly speaks of something else ("they call me at six"), and a
    /// rep's remark counts only if it is about calling or takes up what the prospect said.
    /// </summary>
    private bool Counts(SpokenTurn turn, SpokenTime heard)
    {
        if (_firm is not null && heard.Kind != SpokenTimeKind.Complete)
            return Replies.Changes(turn.Text) && heard.Kind == SpokenTimeKind.Partial && TimeMerge.Names(heard);
        if (turn.Side == ConversationSide.Prospect || _time is not null)
            return true;
        return Replies.AsksWhen(turn.Text) || (heard.Kind == SpokenTimeKind.Complete && Replies.IsAboutCalling(turn.Text));
    }

    private void Settle(SpokenTime time, SpokenTurn turn, SpokenMoment moment, bool agreed)
    {
        (_time, _by, _moment, _agreed) = (time, turn.Side, moment, agreed);
        if (agreed)
            _firm = new AgreedTime(time, true, _by, moment);
        else if (time.Kind == SpokenTimeKind.Complete && _firm is not null && Replies.Changes(turn.Text))
            _firm = null;
    }

    private static bool IsQuestion(SpokenTurn turn) => turn.Text.TrimEnd().EndsWith('?');
}
