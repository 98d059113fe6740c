using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>After a no every sentence that offers, prices or explains sells on, be it as kind as it may.</summary>
internal static partial class SellingOn
{
    /// <summary>The strongest cue about wording: a no was said, and the rep goes on.</summary>
    public static TipDraft Stop() =>
        new(TipClass.Reaction, TipTone.Stop, "Stop. Thank them.", Say: "I'll let you get on.", Asks: "thanks-and-moves-on");

    /// <param name="flagged">Wording of this utterance was flagged: its own tip says stop already.</param>
    public static Finding? In(RepLine line, bool flagged)
    {
        if (flagged || !line.Context.AfterNo || !Offers().IsMatch(line.Normal.Text) || TakesTheNo().IsMatch(line.Normal.Text))
            return null;
        var utterance = line.Utterance;
        return new Finding(
            0, FindingGroup.Flow, Kinds.SellingAfterNo, "selling-after-no", Spot.Of(utterance, 0, utterance.Text.Length), Severity: 3, Confidence: 0.85f,
            utterance.Text, Tip: Stop());
    }

    [GeneratedRegex(
        @"\b(?:(?:we|our \w+|it|this) (?:also |can |could |would |will |'ll )?(?:also|offer|saves?|cuts?|gives?|comes with|includes?|costs?|works with)|(?:it's|that's|for) (?:only|just) (?:\w+ )?(?:pounds|dollars|quid|euros?|a month|a week)|\w+ percent off|discount|free (?:trial|month|week|demo|sample)|save you|you'd (?:save|get|have)|(?:let me|can i|could i|may i) (?:just )?(?:tell|show|explain|ask|walk)|(?:would|could) you (?:at least |just )?(?:consider|try|be open|have a look|look at)|how about (?:a|we|if)|what if|have you (?:ever )?(?:considered|thought))\b",
        RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Offers();

    [GeneratedRegex(
        @"\b(?:thanks|thank you|appreciate|all the best|take care|fair enough|understood|leave (?:you|it)|let you (?:go|get)|off (?:my|our|the) (?:list|books)|won't (?:ring|call|bother|keep)|better time|goodbye|bye)\b|\b(?:when|what time|another (?:day|time))\b",
        RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex TakesTheNo();
}
