namespace CallCoach.Coaching;

/// <summary>What the rep said of each tip. A key without a tip is about the one on the screen.</summary>
internal sealed class TipThumbs
{
    private readonly Dictionary<long, bool> _thumbs = [];
    private long? _screen;

    public void TakeIn(CallEvent happened)
    {
        switch (happened)
        {
            case TipShown shown:
                _screen = shown.Tip.Id;
                break;
            case TipEnded ended when ended.Tip == _screen:
                _screen = null;
                break;
            case KeyPressed { Key: RepKey.Helpful or RepKey.NotHelpful } key when (key.Tip ?? _screen) is { } tip:
                _thumbs[tip] = key.Key == RepKey.Helpful;
                break;
        }
    }

    public bool? Of(long tip) => _thumbs.TryGetValue(tip, out var helpful) ? helpful : null;
}
