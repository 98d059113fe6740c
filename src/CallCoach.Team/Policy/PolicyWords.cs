using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>What is shared, in plain words.</summary>
internal static class PolicyWords
{
    public static readonly IReadOnlyList<string> Always =
    [
        "The outcome of each call (warm, cold or missed), when it was and how long.",
        "Moments of a call that the rep shares by hand, and nothing around them.",
        "A practised line that the rep sends to a coaching session: its words, and its sound only if the rep says so.",
    ];

    public static readonly IReadOnlyList<string> Never =
    [
        "The sound of a call, but for a moment that the rep shares with its sound.",
        "Tips that were held back, drafts, and practice that the rep does not send.",
        "Any judgement of mood, voice or feeling. CallCoach makes none.",
    ];

    /// <summary>What can be shared, each with the name of its field in the form.</summary>
    public static IReadOnlyList<(string Field, string Title, string Text, bool IsOn)> Choices(SharePolicy policy) =>
    [
        ("live-calls", "Live calls", "That a rep is on a call, since when, and whether they ask for help.", policy.LiveCalls),
        ("live-figures", "Live figures", "With whom (first name and company), stage, talk share, last cue, consent.", policy.LiveFigures),
        ("captions", "Live words", "What is said, as it is said, to leads who read along. The rep's screen names them.", policy.Captions),
        ("whispers", "Whispers", "A lead may send one short line to a rep who has said yes on that call.", policy.Whispers),
        ("figures", "Figures of ended calls", "Talk share, questions, pauses and the like, for trends and for the focus of a coaching session.", policy.Figures),
        ("tip-effects", "What became of tips", "Which tips came and what followed, without words, to learn which ones help.", policy.TipEffects),
    ];
}
