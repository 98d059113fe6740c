using System.Collections.Concurrent;
using System.Diagnostics;

namespace CallCoach.Measuring.Team;

/// <summary>When each state of each call was published, and how long it took until each board showed it or a later one.</summary>
internal sealed class BenchClock
{
    private readonly ConcurrentDictionary<(int Rep, int State), long> _published = new();
    private readonly ConcurrentDictionary<(int Board, int Rep), int> _shown = new();
    private readonly ConcurrentBag<double> _milliseconds = [];
    private volatile bool _counts;

    /// <summary>Times in milliseconds.</summary>
    public IReadOnlyCollection<double> Milliseconds => _milliseconds;

    /// <summary>From here on what is published counts.</summary>
    public void Begin() => _counts = true;

    public void Publish(int rep, int state)
    {
        if (_counts)
            _published[(rep, state)] = Stopwatch.GetTimestamp();
    }

    /// <summary>A board shows this state of a call now, and with it all before it.</summary>
    public void Show(int board, int rep, int state)
    {
        var now = Stopwatch.GetTimestamp();
        var before = _shown.GetValueOrDefault((board, rep));
        if (state <= before)
            return;
        _shown[(board, rep)] = state;
        for (var shown = before + 1; shown <= state; shown++)
        {
            if (_published.TryGetValue((rep, shown), out var published))
                _milliseconds.Add(Stopwatch.GetElapsedTime(published, now).TotalMilliseconds);
        }
    }

    /// <summary>Calls whose last state a board does not show.</summary>
    public int Behind(int boards, IReadOnlyList<int> last) =>
        Enumerable.Range(0, boards).Sum(board => Enumerable.Range(0, last.Count).Count(rep => _shown.GetValueOrDefault((board, rep)) < last[rep]));
}
