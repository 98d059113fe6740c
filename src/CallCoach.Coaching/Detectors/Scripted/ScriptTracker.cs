namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>Follows the rep's last words against the team's scripts, and knows when they are being read.</summary>
internal sealed class ScriptTracker(IReadOnlyList<ScriptText> scripts, WordingOptions options)
{
    private const int Window = 20;
    private const int Hop = 5;
    private const int Forget = 40;

    private readonly ScriptAligner _aligner = new();
    private readonly List<SpokenToken> _heard = [];
    private readonly List<float> _scores = [];
    private readonly HashSet<int> _read = [];
    private ScriptText? _script;
    private bool _reading;
    private int _count;

    /// <summary>Fit of the newest window, 0 to 1.</summary>
    public float Score => _scores.Count == 0 ? 0 : _scores[^1];

    /// <summary>There are no scripts.</summary>
    public bool IsIdle => scripts.Count == 0;

    /// <summary>Hears an utterance, and tells what of it was read.</summary>
    public Reading? Hear(RepWords words)
    {
        var (from, to, section) = (int.MaxValue, 0, -1);
        foreach (var token in words.Tokens)
        {
            _heard.Add(token);
            if (_heard.Count > Forget)
                _heard.RemoveRange(0, Forget - Window);
            if (++_count % Hop != 0 || Look() is not { } found || !_reading || found.Score < options.ScriptRead)
                continue;
            var first = _heard.Count - Math.Min(Window, _heard.Count);
            foreach (var (query, place) in found.Pairs)
            {
                _read.Add(place);
                section = found.Script.Tokens[place].Section;
                var said = _heard[first + query];
                if (said.Utterance == words.Utterance)
                    (from, to) = (Math.Min(from, said.From), Math.Max(to, said.To));
            }
        }

        return to == 0 || _script is null
            ? null
            : new Reading(_script.Id, section >= 0 ? _script.Headings[section] : null, _read.Count, from, to);
    }

    private Alignment? Look()
    {
        var query = _heard.Skip(_heard.Count - Math.Min(Window, _heard.Count)).Select(token => token.Word).ToList();
        var found = _aligner.Best(query, scripts, Window);
        _scores.Add(found?.Score ?? 0);
        if (!ReferenceEquals(found?.Script, _script) && found is not null && found.Score >= options.ScriptRead)
        {
            _script = found.Script;
            _read.Clear();
        }

        var last = _scores.Skip(Math.Max(0, _scores.Count - 3)).ToList();
        if (!_reading && last.Count(score => score >= options.ScriptRead) >= 2)
            _reading = true;
        if (_reading && last.Count == 3 && last.TrueForAll(score => score < options.ScriptFree))
        {
            _reading = false;
            _read.Clear();
        }

        return found;
    }
}
