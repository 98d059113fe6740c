using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CallCoach.Uplink;

/// <summary>
/// Passes lines of leads on to the call, where they are tips like any other, and tells the lead what became of each. Whether the rep takes lines is
/// answered for each call anew.
/// </summary>
internal sealed class WhisperDesk(TeamReport report, TeamStanding standing, IServiceProvider services, ILogger<WhisperDesk> log)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, LeadWhispered> _findings = [];
    private readonly Dictionary<long, LeadWhispered> _questions = [];
    private LeadWhispered? _newest;
    private string? _open;

    public async Task TakeAsync(LeadWhisper whisper, CancellationToken cancellationToken)
    {
        try
        {
            if (!await PassOnAsync(whisper, cancellationToken))
                report.Tell(new WhisperAnsweredPayload(whisper.Id, whisper.Call, WhisperFates.Held));
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested) // the edge to the hub: one line that fails is no reason to drop the line
        {
            log.WhisperFailed(failure);
        }
    }

    /// <summary>Sees each event of the live call.</summary>
    public void Observe(string call, CallEvent happened)
    {
        lock (_gate)
        {
            switch (happened)
            {
                case CallStarted:
                    _findings.Clear();
                    _questions.Clear();
                    _open = null;
                    break;
                case LeadWhispered whispered:
                    _newest = whispered;
                    break;
                // Judgements follow the event that they come from.
                case FindingMade { Finding: { Kind: Kinds.Whisper or Kinds.WhisperQuestion } finding } when _newest is { } whispered:
                    (_findings[finding.Id], _newest) = (whispered, null);
                    break;
                case TipHeld held when _findings.Remove(held.Finding, out var whispered):
                    Answer(call, whispered, WhisperFates.Held);
                    break;
                case TipShown { Tip: var tip } when _findings.Remove(tip.Finding, out var whispered):
                    if (whispered.Asks)
                        _questions[tip.Id] = whispered;
                    else
                        Answer(call, whispered, WhisperFates.Shown);
                    break;
                case TipEnded ended when _questions.Remove(ended.Tip, out var asked):
                    AnswerQuestion(call, asked, ended.Ending);
                    break;
            }
        }
    }

    private async Task<bool> PassOnAsync(LeadWhisper whisper, CancellationToken cancellationToken)
    {
        if (services.GetService<CurrentCall>()?.Session is not { IsLive: true } session || session.Call.Id != whisper.Call)
            return false;
        bool isOpen;
        lock (_gate)
            isOpen = _open == whisper.Call;
        if (!standing.Policy.Whispers || (!whisper.Asks && !isOpen))
        {
            report.Tell(new WhisperAnsweredPayload(whisper.Id, whisper.Call, WhisperFates.Refused));
            return true;
        }

        return await session.WhisperAsync(whisper.Id, whisper.From, whisper.Text, whisper.Asks, cancellationToken);
    }

    private void AnswerQuestion(string call, LeadWhispered asked, TipEnding ending)
    {
        if (ending == TipEnding.Done)
            _open = call;
        Answer(call, asked, ending switch
        {
            TipEnding.Done => WhisperFates.Agreed,
            TipEnding.Dismissed => WhisperFates.Refused,
            _ => WhisperFates.Held,
        });
    }

    private void Answer(string call, LeadWhispered whispered, string fate) => report.Tell(new WhisperAnsweredPayload(whispered.Whisper, call, fate));
}
