namespace CallCoach.Tracking.Notes;

/// <summary>The sentences that drafts are made of, the plainest first. {0} takes the fact.</summary>
internal static class NoteWordings
{
    public static readonly string[] Thanks =
    [
        "Thank you for {0}.",
        "Thanks again for {0}; I know the day was full.",
        "I wanted to say thank you for {0}.",
    ];

    public static readonly string[] Details =
    [
        "What you told me stayed with me: {0}.",
        "I kept thinking about what you said: {0}.",
        "I wrote this down after we hung up: {0}.",
    ];

    public static readonly string[] DetailsAfterNo =
    [
        "I enjoyed hearing about this: {0}.",
        "One thing you said stayed with me: {0}.",
    ];

    public static readonly string[] Promises =
    [
        "As promised, I'll {0}.",
        "I'll {0}, as we said.",
    ];

    public static readonly string[] Closes =
    [
        "You be the judge.",
        "If another day is easier, ring me and we'll move it.",
        "Until then, I hope the week is kind.",
    ];

    public static readonly string[] ClosesAfterNo =
    [
        "No answer needed. I wish you and your people a good season.",
        "I won't ring about it again. All good wishes to you and your team.",
    ];

    public static readonly string[] More =
    [
        "I'll keep it to ten minutes and bring only what is about you.",
        "You don't have to prepare anything, I'll come with my notes from our talk.",
        "My own number is on the back of this card, in case something comes up.",
    ];

    public static readonly string[] MoreAfterNo =
    [
        "You were kind to somebody who rang out of the blue, and that is rarer than you might think.",
        "A straight answer saves us both an afternoon, and yours was a friendly one too.",
    ];
}
