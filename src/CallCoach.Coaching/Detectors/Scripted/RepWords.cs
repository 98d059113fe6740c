using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>Words of one utterance that may count as read: no fillers, and nothing that has to be said (identity, notices, opt-out).</summary>
internal sealed record RepWords(long Utterance, IReadOnlyList<SpokenToken> Tokens)
{
    public static RepWords Of(Utterance utterance, NormalText normal, ExemptWords exemptWords)
    {
        var text = normal.WithoutFillers;
        var exempt = exemptWords.In(text);
        return new RepWords(
            utterance.Id,
            [.. Enumerable.Range(0, exempt.Length).Where(i => !exempt[i]).Select(i => new SpokenToken(text.Word(i).ToString(), utterance.Id, text.Tokens[i].From, text.Tokens[i].To))]);
    }
}
