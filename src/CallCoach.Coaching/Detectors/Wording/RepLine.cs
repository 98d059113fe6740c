using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>One utterance of the rep with all that a judgement of its wording asks for.</summary>
internal sealed record RepLine(Utterance Utterance, NormalText Normal, LineContext Context, CallHead? Head)
{
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan OpeningLasts = TimeSpan.FromSeconds(30);

    private static readonly string[] Objections = ["not-interested", "not-now", "already-have", "price", "send-info", "remove-me"];
    private static readonly string[] Refusals = ["not-interested", "remove-me"];
    private static readonly string[] Reopenings = ["interested", "question", "price", "send-info", "wants-time"];

    /// <param name="view">The call, its newest utterance being the rep's.</param>
    public static RepLine Of(ConversationView view, CallState call, WordingOptions options)
    {
        var utterance = view.Newest;
        var previous = view.Before(Speaker.Prospect);
        var context = new LineContext(
            view.BeginsTurn,
            previous is not null && view.Has(previous, FindingGroup.Signal, Objections),
            AfterNo(view, utterance, TimeSpan.FromSeconds(options.NoLastsSeconds)),
            utterance.Start < OpeningLasts || view.Count(Speaker.Rep) < 3,
            previous is not null && view.Has(previous, FindingGroup.Signal, "voicemail"),
            previous?.Normal ?? NormalText.Empty,
            HeardSince(call, utterance.Start - Recent));
        return new RepLine(utterance, Normaliser.Of(utterance.Text), context, call.Head);
    }

    /// <summary>
    /// A refusal that is still fresh, or one that the rep has had no more than one turn since. A prospect who then asks about
    /// the offer has opened the door again.
    /// </summary>
    private static bool AfterNo(ConversationView view, Utterance utterance, TimeSpan lasts)
    {
        var repTurns = 0;
        foreach (var turn in view.Earlier)
        {
            if (repTurns >= 2 && turn.End < utterance.Start - lasts)
                return false;
            if (turn.Speaker == Speaker.Rep)
                repTurns++;
            else if (view.Has(turn, FindingGroup.Signal, Refusals))
                return true;
            else if (view.Has(turn, FindingGroup.Signal, Reopenings))
                return false;
        }

        return false;
    }

    private static NormalText HeardSince(CallState call, TimeSpan since)
    {
        var heard = new List<string>();
        for (var i = call.Utterances.Count - 1; i >= 0 && call.Utterances[i].End >= since; i--)
        {
            if (call.Utterances[i].Speaker == Speaker.Prospect)
                heard.Insert(0, call.Utterances[i].Text);
        }

        return heard.Count == 0 ? NormalText.Empty : Normaliser.Of(string.Join(' ', heard));
    }
}
