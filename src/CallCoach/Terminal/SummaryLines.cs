using CallCoach.Contracts;

namespace CallCoach;

/// <summary>Gathers what a call came to, and says it in lines: outcome with its quote, tips that were shown, tips held back and why.</summary>
internal sealed class SummaryLines
{
    private readonly List<(double At, TipShownPayload Tip)> _shown = [];
    private readonly List<(double At, TipHeldPayload Tip)> _held = [];
    private readonly Dictionary<long, string> _endings = [];
    private CallEndedPayload? _end;

    public void TakeIn(CallMessage message)
    {
        switch (message.Payload)
        {
            case TipShownPayload shown:
                _shown.Add((message.At, shown));
                break;
            case TipHeldPayload held:
                _held.Add((message.At, held));
                break;
            case TipEndedPayload ended:
                _endings[ended.Id] = ended.Ending;
                break;
            case CallEndedPayload end:
                _end = end;
                break;
        }
    }

    public IEnumerable<string> Lines()
    {
        if (_end is not { } end)
            yield break;

        yield return $"The call: {end.Outcome}{(end.Overlay is { } overlay ? $", {Plainly.Said(overlay)}" : "")}. {end.Reason}";
        if (end.Quote is { } quote)
            yield return $"  \"{quote}\"";
        yield return $"  {CallTime.Of(end.Seconds)} long; you said {end.RepShare:P0} of the words.";
        if (end.Promised is { } promised)
            yield return $"  Agreed: {promised}";
        if (end.GoodThing is { } good)
            yield return $"  Good: {good}";
        if (end.TryNext is { } next)
            yield return $"  Next time: {next}";

        yield return _shown.Count == 0 ? "Tips shown: none." : $"Tips shown: {_shown.Count}";
        foreach (var (at, tip) in _shown)
            yield return $"  {CallTime.Of(at)}  {TipWords.Of(tip)}{(_endings.TryGetValue(tip.Id, out var ending) ? $" [{Plainly.Said(ending)}]" : "")}";

        yield return _held.Count == 0 ? "Tips held back: none." : $"Tips held back: {_held.Count}";
        foreach (var (at, tip) in _held)
            yield return $"  {CallTime.Of(at)}  {tip.Headline} [{Plainly.Said(tip.Because)}]";
    }
}
