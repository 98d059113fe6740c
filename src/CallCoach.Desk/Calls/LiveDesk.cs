using System.Text.RegularExpressions;
using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.Extensions.Logging;
using NodaTime.Extensions;

namespace CallCoach.Desk;

/// <summary>
/// Listens to the live call: ties it to the lead it was started with, and writes a "remove me" down while the call still goes on, so
/// that nobody rings that number again however the call ends.
/// </summary>
internal sealed partial class LiveDesk(CallLinks links, DoNotCallList list, ConsentBook consents, ILogger<LiveDesk> log) : ITipSink
{
    public string Name => "desk";

    public async ValueTask ReceiveAsync(CallInfo call, LogEntry entry, CancellationToken cancellationToken)
    {
        switch (entry.Event)
        {
            case CallStarted { Head.Lead: var facts }:
                await BeginAsync(call, facts, cancellationToken);
                break;
            case KeyPressed { Key: RepKey.StopKeeping }:
                await consents.RefuseAsync(call.Id, cancellationToken);
                break;
            case FindingMade { Finding: { Group: FindingGroup.Signal, Kind: Kinds.RemoveMe, Place.Speaker: Speaker.Prospect } asked }:
                await RemoveAsync(call, asked, cancellationToken);
                break;
        }
    }

    private async Task BeginAsync(CallInfo call, LeadFacts? facts, CancellationToken cancellationToken)
    {
        var chosen = Guid.TryParse(facts?.Lead, out var id) ? new LeadId(id) : await links.TakenAtAsync(call.StartedAt.ToInstant(), cancellationToken);
        if (chosen is not { } lead)
            return;
        var number = facts?.Number is { Length: > 0 } dialled ? new PhoneNumber(dialled) : (PhoneNumber?)null;
        await links.LinkAsync(call.Id, lead, number, LinkedBy.Taken, facts?.WasAsked ?? false, cancellationToken);
        await consents.BeginAsync(call.Id, lead, cancellationToken);
    }

    private async Task RemoveAsync(CallInfo call, Finding asked, CancellationToken cancellationToken)
    {
        var source = $"call {call.Id}";
        if (await links.FindAsync(call.Id, cancellationToken) is { } lead)
            await list.AddAsync(lead, asked.Evidence, source, IsForAll(asked.Evidence), call.Id, cancellationToken);
        else
            await list.AddUnknownAsync(call.Id, asked.Evidence, source, cancellationToken);
        log.Suppressed(call.Id);
    }

    // A pattern out of time must not lose the request itself.
    private static bool IsForAll(string said)
    {
        try
        {
            return WholeCompany().IsMatch(said);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>They speak for more than themselves.</summary>
    [GeneratedRegex(@"\b(?:any(?:one|body) (?:here|at)|(?:this|our|the whole|the entire) (?:company|business|firm|office)|all of (?:us|our)|any of (?:us|our))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex WholeCompany();
}
