namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>From the fine labels of prospect.json to the signals a coach reacts to.</summary>
internal static class SignalMap
{
    /// <summary>Nothing for labels that are no signal of their own (a name given, a closing).</summary>
    public static string? Of(string fine) => fine switch
    {
        "not_interested" or "no_need" or "hostile" => "not-interested",
        "not_now" or "busy" => "not-now",
        "call_later" or "callback_specific" or "commit_meeting" => "wants-time",
        "send_email" => "send-info",
        "have_solution" or "contract" => "already-have",
        "price" => "price",
        "who_is_this" or "how_got_number" or "bot_suspicion" => "who-is-this",
        "dnc" => "remove-me",
        "wrong_number" or "left_company" => "wrong-number",
        "gatekeeper_screen" or "gatekeeper_block" or "gatekeeper_message" or "gatekeeper_transfer" => "gatekeeper",
        "voicemail" or "ivr" or "call_screen" => "voicemail",
        "interest_positive" or "interest_pain" or "commit_next" => "interested",
        "interest_question" => "question",
        _ => null,
    };
}
