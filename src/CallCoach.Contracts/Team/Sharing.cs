namespace CallCoach.Contracts;

/// <summary>
/// What of a message a policy shares. The node asks before anything is written down to be sent, and the team node asks again before anything is kept:
/// a node that has not heard of a change of policy yet tells no more than is wanted.
/// </summary>
public static class Sharing
{
    private static readonly Dictionary<string, Measure> s_noFigures = [];

    /// <returns>The message with what is shared of it; null where nothing is.</returns>
    public static NodePayload? PartOf(NodePayload payload, SharePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(policy);
        return payload switch
        {
            CallBeganPayload began => policy.LiveCalls ? began with { Prospect = policy.LiveFigures ? began.Prospect : null } : null,
            CallStatePayload state => policy.LiveCalls ? PartOf(state, policy) : null,
            CallCaptionPayload => policy is { LiveCalls: true, Captions: true } ? payload : null,
            CallOverPayload over => over with
            {
                Measures = policy.Figures ? over.Measures : s_noFigures,
                Tips = policy.TipEffects ? over.Tips : [],
            },
            // By hand of the rep, or an answer to a lead: always shared.
            _ => payload,
        };
    }

    private static CallStatePayload PartOf(CallStatePayload state, SharePolicy policy) =>
        policy.LiveFigures ? state : state with { Stage = null, RepShare = null, Cue = null, Consent = state.Consent == Consents.NotShared ? state.Consent : null };
}
