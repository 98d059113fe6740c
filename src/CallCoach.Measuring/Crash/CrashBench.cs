using System.Diagnostics;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Measuring.Reports;
using CallCoach.Store;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Measuring.Crash;

/// <summary>Kills a process in the midst of calls, again and again, and looks for what is lost.</summary>
internal sealed class CrashBench(IReadOnlyList<string> command, string folder, string recording)
{
    /// <summary>Calls of some seconds, so that a kill meets their beginnings, ends and archiving as well.</summary>
    private const double Speed = 40;

    /// <summary>One in so many is killed while it starts, perhaps in the midst of going on with a call or of archiving.</summary>
    private const int WhileStarting = 5;

    /// <summary>Long, for others may hold the machine meanwhile; a start that hangs is a finding all the same.</summary>
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(8);

    private static readonly TimeSpan Latest = TimeSpan.FromSeconds(2.5);

    private readonly Dictionary<string, long> _told = new(StringComparer.Ordinal);
    private readonly Random _random = new(20261127);
    private int _lostEntries;
    private int _torn;

    public async Task<MetricSet> RunAsync(int kills, Action<string> say, CancellationToken cancellationToken)
    {
        for (var i = 1; i <= kills; i++)
        {
            using var victim = CrashVictim.Start(command, folder, recording, Speed);
            if (i % WhileStarting != 0)
                await TalksAsync(victim, cancellationToken);
            await Task.Delay(Latest * _random.NextDouble(), cancellationToken);
            await victim.KillAsync(cancellationToken);
            Compare(victim.Told);
            if (i % 20 == 0)
                say($"{i} kills, {_told.Count} calls, {_lostEntries} entries lost");
        }

        return await FiguresAsync(kills, cancellationToken);
    }

    private static async Task TalksAsync(CrashVictim victim, CancellationToken cancellationToken)
    {
        try
        {
            await victim.IsTalking.WaitAsync(StartsWithin, cancellationToken);
        }
        catch (TimeoutException hung)
        {
            throw new MeasuringException($"After a kill the program did not begin a call within {StartsWithin.TotalMinutes} minutes.", hung);
        }
    }

    // What was shown must be in the journal: a kill ends the process, not the system, and a line is written before it is shown.
    private void Compare(IReadOnlyDictionary<string, long> told)
    {
        foreach (var (call, number) in told)
        {
            _told[call] = Math.Max(number, _told.GetValueOrDefault(call));
            var (whole, isTorn) = Whole(call);
            _lostEntries += (int)Math.Max(0, number - whole);
            _torn += isTorn ? 1 : 0;
        }
    }

    private (long Entries, bool IsTorn) Whole(string call)
    {
        var path = Path.Combine(folder, "calls", call + ".jsonl");
        if (!File.Exists(path))
            return (0, false);
        var text = File.ReadAllText(path);
        return (text.Count(letter => letter == '\n') - 1, !text.EndsWith('\n'));
    }

    private async Task<MetricSet> FiguresAsync(int kills, CancellationToken cancellationToken)
    {
        using var host = CrashNode.Build(folder, recording, Speed, told: null);
        var services = host.Services;
        var began = Stopwatch.GetTimestamp();
        await services.GetRequiredService<Rebuild>().MissingAsync(cancellationToken);
        var recovery = Stopwatch.GetElapsedTime(began);
        var journals = services.GetRequiredService<CallJournals>();
        var archive = services.GetRequiredService<CallArchive>();
        var (lost, unopened, uneven, unlike) = (0, 0, 0, 0);
        foreach (var call in _told.Keys)
        {
            if (journals.Find(call) is not { } journal)
            {
                lost++;
                continue;
            }

            var log = journal.ReadAfter(0).ToList();
            uneven += log.Index().All(line => line.Item.Number == line.Index + 1) && log[^1].Event is CallRated ? 0 : 1;
            unlike += Replay.Run(log.Select(entry => entry.Event), CoachDetectors.Create).SequenceEqual(log.Select(entry => entry.Event), ByText.Instance) ? 0 : 1;
            unopened += await archive.OpenAsync(call, cancellationToken) is { Outcome: not null } ? 0 : 1;
        }

        var wrong = await services.GetRequiredService<StoreUpkeep>().CheckAsync(cancellationToken);
        return new MetricSet
        {
            { "kills", kills },
            { "calls", _told.Count },
            { "lost_calls", lost },
            { "lost_entries", _lostEntries },
            { "torn_lines_mended", _torn },
            { "journals_with_holes", uneven },
            { "journals_that_replay_otherwise", unlike },
            { "calls_that_do_not_open", unopened },
            { "database_faults", wrong.Count },
            { "recovery.seconds", recovery.TotalSeconds },
        };
    }

    private sealed class ByText : IEqualityComparer<CallEvent>
    {
        public static ByText Instance { get; } = new();

        public bool Equals(CallEvent? x, CallEvent? y) => CallLogJson.ToLine(x!) == CallLogJson.ToLine(y!);

        public int GetHashCode(CallEvent obj) => obj.At.GetHashCode();
    }
}
