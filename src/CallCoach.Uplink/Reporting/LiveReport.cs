using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CallCoach.Uplink;

/// <summary>
/// Tells the team of a live call: that it began, how it stands (twice a second at most, and only while the team is there to hear it), what is said, and
/// that it is over. Entries that were missed are read from the journal.
/// </summary>
internal sealed class LiveReport(TeamReport report, TeamStanding standing, OpenCalls open, WhisperDesk whispers, CallJournals journals, IServiceProvider services, ILogger<LiveReport> log,
    AskConsent? askConsent = null)
    : ITipSink
{
    private static readonly TimeSpan s_stateEvery = TimeSpan.FromMilliseconds(500);

    /// <summary>A call in which nothing changes is spoken of so often: the board says of one that is silent for two minutes that nothing is heard.</summary>
    private static readonly TimeSpan s_signOfLife = TimeSpan.FromSeconds(30);

    /// <summary>The rep writes answers down by hand: nobody waits for half a second of it.</summary>
    private static readonly TimeSpan s_consentEvery = TimeSpan.FromSeconds(2);

    private LiveCall? _call;
    private CallStatePayload? _told;
    private TimeSpan _toldAt;
    private string? _consent;
    private TimeSpan? _consentAt;

    public string Name => "team";

    public async ValueTask ReceiveAsync(CallInfo call, LogEntry entry, CancellationToken cancellationToken)
    {
        if (_call is null || _call.Call.Id != call.Id || _call.NextEntry != entry.Number)
            Begin(call, entry.Number);
        _call!.Append(entry);
        whispers.Observe(call.Id, entry.Event);
        switch (entry.Event)
        {
            case CallStarted:
                open.Add(call.Id);
                report.Tell(_call.Began());
                break;
            case UtteranceHeard { Utterance: { Text.Length: > 0 } said }:
                report.Tell(new CallCaptionPayload(call.Id, Math.Round(said.Start.TotalSeconds, 1), Kebab.Of(said.Speaker), said.Text));
                break;
            case CallRated:
                open.Tell(call.Id);
                _call = null;
                return;
        }

        await TellStateAsync(cancellationToken);
    }

    private void Begin(CallInfo call, long until)
    {
        (_call, _told, _toldAt, _consent, _consentAt) = (new LiveCall(call), null, TimeSpan.Zero, null, null);
        try
        {
            foreach (var entry in journals.Find(call.Id)?.ReadAfter(0).TakeWhile(entry => entry.Number < until) ?? [])
            {
                _call.Append(entry);
                whispers.Observe(call.Id, entry.Event);
            }
        }
        catch (JournalException damaged)
        {
            log.CallNotTold(damaged, call.Id);
        }

        if (until > 1)
            report.Tell(_call.Began()); // the program went on with the call: what the team knows already is kept once
    }

    private async Task TellStateAsync(CancellationToken cancellationToken)
    {
        if (!standing.IsUp || _call!.Now - _toldAt < s_stateEvery)
            return;
        if (askConsent is not null && !(_call.Now - _consentAt < s_consentEvery))
            (_consent, _consentAt) = (await askConsent(_call.Call.Id, cancellationToken), _call.Now);
        var state = _call.State(Hears(), standing.IsKeptBack, _consent);
        if (_told is not null && _call.Now - _toldAt < s_signOfLife && state with { At = _told.At } == _told)
            return;
        if (report.Tell(state))
            (_told, _toldAt) = (state, _call.Now);
    }

    // The call is asked for late: it takes sinks itself.
    private bool Hears()
    {
        if (services.GetService<CurrentCall>()?.Session is not { IsLive: true } session)
            return true;
        var (rep, prospect) = session.Levels.Read(session.Now);
        return rep.Heard && prospect.Heard;
    }
}
