namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>Words that show what a day or time is named for.</summary>
internal static class DecoyWords
{
    public static readonly HashSet<string> Past = new(StringComparer.Ordinal)
    {
        "was", "were", "rang", "called", "phoned", "spoke", "told", "met", "signed", "got", "had", "did", "went", "came", "said", "tried", "lost", "started", "happened", "bought", "switched", "moved", "sent", "saw", "opened",
    };

    public static readonly string[] NoCall =
    [
        "our hours", "opening hours", "office hours", "hours are", "we're open from", "open from", "contract", "lease", "renewal", "expires", "runs out", "it 's the lunch", "it 's lunch", "the price", "price is", "sign by", "to sign", "you sign",
        "delivery", "deliver", "runs until", "runs till", "runs in", "sign up", "offer closes", "offer ends", "this offer", "that offer", "deadline", "discount", "too late", "guarantee", "guaranteed", "your rate", "your answer", "a decision", "closes today",
        "closes tonight", "playing", "opening another", "collect it", "act this",
    ];

    /// <summary>Before a time: somebody's own day.</summary>
    public static readonly string[] TheirDay =
    [
        "start", "starts", "finish", "finishes", "open", "opens", "close", "closes", "shut", "leave", "leaves", "begin", "meeting", "a meeting", "appointment", "calls me", "rings me", "starting", "finishing", "opening", "closing",
    ];

    public static readonly string[] Sending =
    [
        "i'll send", "i'll email", "i'll text", "i'll post", "i'll mail", "i'll bring", "i'll drop", "i'll get that", "i'll have that", "i will send", "i will email", "i can send", "let me send", "we'll send", "i'll forward", "send you", "email you", "email the", "send the",
    ];

    public static readonly string[] Calling = ["call", "ring", "phone", "try", "speak", "talk", "meet", "bell", "buzz", "catch"];

    public static readonly string[] Offers =
    [
        "best", "better", "good", "great", "free", "quiet", "quieter", "suit", "suits", "work", "works", "fine", "easier", "easiest", "ideal", "perfect", "try", "call", "ring", "do", "can", "prefer", "could", "tend to be", "only in", "in on", "here on",
    ];

    /// <summary>Said of today by way of manners, or to press.</summary>
    public static readonly string[] SmallTalk = ["how are", "doing today", "my call", "my calls", "you with", "move forward", "good for today", "for me today", "are we today", "speaking", "good morning", "good afternoon", "hope you", "reason for", "that price"];
}
