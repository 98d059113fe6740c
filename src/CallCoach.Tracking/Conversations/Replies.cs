using System.Text.RegularExpressions;

namespace CallCoach.Tracking.Conversations;

/// <summary>Small answers and cues around a time: yes, no, "when suits you?", "I'll call you".</summary>
internal static partial class Replies
{
    public static bool IsYes(string text) => Yes().IsMatch(text) && !IsNo(text);

    public static bool IsNo(string text) => No().IsMatch(text);

    /// <summary>The turn asks when to call.</summary>
    public static bool AsksWhen(string text) => When().IsMatch(text);

    /// <summary>The rep speaks of calling or meeting again, so a day or time in the turn is about that.</summary>
    public static bool IsAboutCalling(string text) => Calling().IsMatch(text);

    /// <summary>What was agreed is being changed.</summary>
    public static bool Changes(string text) => Change().IsMatch(text);

    [GeneratedRegex(@"\b(yes|yeah|yep|yup|sure|okay|ok|fine|perfect|great|good|works|that'd be|sounds|lovely|brilliant|alright|all right|see you|talk (then|to you|soon|mon|tue|wed|thu|fri)|speak (then|to you|soon)|will do|do that|deal|go on|absolutely|course|cheers|thanks|thank you)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Yes();

    [GeneratedRegex(@"^\W*(no|nope|nah)\b|\b(can't do|cannot do|won't work|doesn't work|not (then|good|great|that day)|no good|dreadful|rather not|not interested|don't call|that's out)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex No();

    [GeneratedRegex(@"\b(when|what (time|day)|which (day|time)|how about|better time|best time|good time|suit|works? (best|better)|what'?s better|around when|shall we say|would .* (work|suit|be (good|better|ok|okay|fine|a good)))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex When();

    [GeneratedRegex(@"\b(call|ring|phone|try|talk|speak|meet|catch|chat|visit|drop (in|by)|come (by|over|round)|stop by|pop (in|round)|book|put (down|you down)|pencil|demo|diary|calendar|invite|it is|then\W*$|shall we|let's|how about|would|lock in)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Calling();

    [GeneratedRegex(@"\b(actually|instead|make it|rather|change|move|push|better|no wait|could we|can we|sorry)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Change();
}
