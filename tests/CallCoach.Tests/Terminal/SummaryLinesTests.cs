using CallCoach.Contracts;

namespace CallCoach.Tests;

public sealed class SummaryLinesTests
{
    private readonly SummaryLines _summary = new();
    private long _number;

    [Fact]
    public void A_summary_tells_the_outcome_with_its_quote_the_tips_and_why_others_were_held_back()
    {
        Told(10.5, new TipShownPayload(1, "coaching", "nudge", "scripted", "Say it your way.", "Heard: 'how are you doing today'.", null, 6));
        Told(16.5, new TipEndedPayload(1, "expired"));
        Told(18.7, new TipHeldPayload(3, "One fact, no superlative.", "too-soon-after-last"));
        Told(69.3, new CallEndedPayload("warm", "They named a time.", "Thursday, I guess.", null, 69.34, 0.61, 1, 1, "You asked when.", "Say it plainly.", "Thursday, 3:15 pm"));

        Assert.Equal(
            [
                "The call: warm. They named a time.",
                "  \"Thursday, I guess.\"",
                "  01:09 long; you said 61 % of the words.",
                "  Agreed: Thursday, 3:15 pm",
                "  Good: You asked when.",
                "  Next time: Say it plainly.",
                "Tips shown: 1",
                "  00:10  Say it your way. (Heard: 'how are you doing today'.) [expired]",
                "Tips held back: 1",
                "  00:18  One fact, no superlative. [too soon after the last tip]",
            ],
            _summary.Lines(),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Nothing_is_summed_up_before_the_end() => Assert.Empty(_summary.Lines());

    private void Told(double at, CallPayload payload) =>
        _summary.TakeIn(new CallMessage(CallMessage.CurrentVersion, "call", ++_number, at, payload));
}
