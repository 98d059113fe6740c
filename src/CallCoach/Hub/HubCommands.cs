using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Contracts;
using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Uplink;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach;

/// <summary>What clients of the hub may have done. A refusal reaches them as a plain reason.</summary>
internal sealed class HubCommands(CurrentCall current, SoundPlan sound, LeadPlans leads, TeamStanding? team = null)
{
    public async Task PressAsync(KeyPress key, CancellationToken cancellationToken)
    {
        if (KeyWire.KeyOf(key.Key) is not { } pressed)
            throw new HubException($"There is no key \"{Short(key.Key)}\". Known are: {KeyWire.Known}.");
        if (!KeyWire.IsValue(pressed, key.Value))
            throw new HubException($"\"{Short(key.Value)}\" is no value for the key {key.Key}.");
        if (current.Session is not { } session || !string.Equals(session.Call.Id, key.Call, StringComparison.Ordinal)
            || !await session.PressAsync(pressed, key.Tip, key.Value, cancellationToken))
        {
            throw new HubException("That call is over.");
        }
    }

    public async Task<string> StartAsync(StartCall call, CancellationToken cancellationToken)
    {
        try
        {
            var facts = await leads.FactsAsync(call.Lead, LeadWire.FactsOf(call), cancellationToken);
            var session = await current.StartAsync(new CallPlan(sound, facts, LeadWire.PlaybookOf(call)), cancellationToken);
            return session.Call.Id;
        }
        catch (Exception refused) when (refused is CallException or AudioException or DeskException or StoreException)
        {
            throw new HubException(refused.Message, refused);
        }
    }

    // Asks and does not wait: the last words are still being heard, and a client may have one question at a time.
    public void Stop()
    {
        if (current.Session is not { IsLive: true } session)
            throw new HubException("No call is under way.");
        session.Stop();
    }

    public void KeepBack(bool isKeptBack) => team?.KeepBack(isKeptBack);

    private static string Short(string? text) => text is { Length: > 20 } ? text[..20] + "..." : text ?? "";
}
