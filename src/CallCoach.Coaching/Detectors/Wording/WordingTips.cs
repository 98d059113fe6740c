using CallCoach.Coaching.Detectors.Scripted;
using CallCoach.Coaching.Rewriting;

namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>What a tip says about each kind of wording.</summary>
internal static class WordingTips
{
    /// <summary>Review only below this: a nudge or less makes no tip of its own.</summary>
    private const int LeastSeverity = 1;

    public static TipDraft? Of(WordingSpan span, RepLine line, string said, Rewrite? rewrite, Reading? reading, string? teams = null) => span.Kind switch
    {
        _ when span.Severity < LeastSeverity || span.OnlyCounted => null,
        "argumentative" or "pressure" or "hype" or "scripted" when line.Context.AfterNo => SellingOn.Stop(),
        _ when span.Rule is { IsTeams: true, Tip: { } headline } =>
            new TipDraft(TipClass.Coaching, TipTone.Nudge, headline, Quote.Heard(said), teams ?? rewrite?.Text),
        "negative" when teams is not null => new TipDraft(TipClass.Coaching, TipTone.Nudge, Rewrite.SayWhatYouCan, Say: teams),
        "scripted" => new TipDraft(TipClass.Coaching, TipTone.Nudge, "Say it your way.", reading?.Evidence ?? Quote.Heard(said)),
        "negative" => Negative(said, rewrite),
        "argumentative" => new TipDraft(TipClass.Coaching, TipTone.Nudge, "Ask what they've seen.", Quote.Heard(said), Asks: "open-question"),
        "hype" => new TipDraft(TipClass.Coaching, TipTone.Nudge, "One fact, no superlative.", Quote.Heard(said)),
        "pressure" => new TipDraft(TipClass.Coaching, TipTone.Nudge, "Let them choose.", Quote.Heard(said)),
        "hedging" => new TipDraft(TipClass.Coaching, TipTone.Nudge, "Say it straight.", Quote.Heard(said)),
        _ => null,
    };

    private static TipDraft Negative(string said, Rewrite? rewrite) => rewrite is null
        ? new TipDraft(TipClass.Coaching, TipTone.Nudge, Rewrite.SayWhatYouCan, Quote.Heard(said))
        : new TipDraft(TipClass.Coaching, TipTone.Nudge, rewrite.Headline, Say: rewrite.Text);
}
