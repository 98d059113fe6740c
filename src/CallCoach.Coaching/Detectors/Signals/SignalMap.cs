using System.Collections.Frozen;

namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>From the fine labels of prospect.json to the signals a coach reacts to.</summary>
internal static class SignalMap
{
    private static readonly FrozenDictionary<string, string[]> Signals = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["not_interested"] = ["not-interested"], ["no_need"] = ["not-interested"], ["hostile"] = ["not-interested"],
        ["not_now"] = ["not-now"], ["busy"] = ["not-now"],
        ["call_later"] = ["wants-time"], ["callback_specific"] = ["wants-time"], ["commit_meeting"] = ["wants-time"],
        ["send_email"] = ["send-info"],
        ["have_solution"] = ["already-have"], ["contract"] = ["already-have"],
        ["price"] = ["price"],
        ["who_is_this"] = ["who-is-this"], ["how_got_number"] = ["who-is-this"], ["bot_suspicion"] = ["who-is-this"],
        ["dnc"] = ["remove-me"],
        ["wrong_number"] = ["wrong-number"], ["left_company"] = ["wrong-number"],
        ["gatekeeper_screen"] = ["gatekeeper"], ["gatekeeper_block"] = ["gatekeeper"],
        ["gatekeeper_message"] = ["gatekeeper"], ["gatekeeper_transfer"] = ["gatekeeper"],
        ["voicemail"] = ["voicemail"], ["ivr"] = ["voicemail"], ["call_screen"] = ["voicemail"],
        ["interest_positive"] = ["interested"], ["interest_pain"] = ["interested"], ["commit_next"] = ["interested"],
        ["interest_question"] = ["question"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>None for labels that are no signal of their own (a name given, a closing).</summary>
    public static IReadOnlyList<string> Of(string fine) => Signals.GetValueOrDefault(fine, []);
}
