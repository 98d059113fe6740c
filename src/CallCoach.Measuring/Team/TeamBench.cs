using System.Diagnostics;
using CallCoach.Measuring.Statistics;

namespace CallCoach.Measuring.Team;

/// <summary>Puts the load of a floor on team nodes: each rep's node sends two events a second, boards show them, and all of it is counted afterwards.</summary>
internal sealed class TeamBench(IReadOnlyList<string> command, string database, string? redis, int nodes, int boards, TimeSpan length)
{
    /// <summary>Connections are made and code is compiled before anything counts.</summary>
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan s_settles = TimeSpan.FromSeconds(5);

    public async Task<TeamBenchResult> RunAsync(int calls, CancellationToken cancellationToken)
    {
        var running = new List<BenchNode>();
        try
        {
            for (var node = 0; node < nodes; node++)
                running.Add(await BenchNode.StartAsync(command, database, redis, cancellationToken));
            await using var team = new BenchTeam(database);
            return await RunAsync(team, await team.MakeAsync(calls, cancellationToken), running, cancellationToken);
        }
        finally
        {
            running.ForEach(node => node.Dispose());
        }
    }

    private async Task<TeamBenchResult> RunAsync(BenchTeam team, IReadOnlyList<string> tokens, List<BenchNode> running, CancellationToken cancellationToken)
    {
        var clock = new BenchClock();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var stop = new CancellationTokenSource();
        var cookie = await team.SignInAsync(running[0].Address, cancellationToken);
        var watching = Enumerable.Range(0, boards).Select(number => new BenchBoard(number, clock)).ToList();
        var boardTasks = watching.Select((board, i) =>
            board.RunAsync(At(running, i).Hub("/hubs/board"), cookie, At(running, i).Address.GetLeftPart(UriPartial.Authority), over.Token)).ToList();
        var devices = tokens.Select((token, rep) => new BenchDevice(rep, token, clock)).ToList();
        // Spread over the half second, as calls are.
        var deviceTasks = devices.Select((device, i) => device.RunAsync(
            At(running, i).Hub("/hubs/team"), TimeSpan.FromMilliseconds(500.0 * i / devices.Count), TimeProvider.System, stop.Token, over.Token)).ToList();

        await Task.Delay(s_warmUp, cancellationToken);
        clock.Begin();
        var commits = await team.CommitsAsync(cancellationToken);
        var (cpu, memory, own, began) = (Cpu(running), Memory(running), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        await Task.Delay(length, cancellationToken);
        var (cpuAfter, ownAfter, took) = (Cpu(running), Environment.CpuUsage.TotalTime, began.Elapsed);
        var memoryAfter = Memory(running);
        commits = await team.CommitsAsync(cancellationToken) - commits;
        await stop.CancelAsync();
        await Task.WhenAll(deviceTasks);
        await Task.Delay(s_settles, cancellationToken);

        var kept = await team.CountAsync(cancellationToken);
        var times = new Percentiles(clock.Milliseconds);
        var result = new TeamBenchResult(
            tokens.Count, devices.Sum(device => device.Sent), times.Count, times.Median, times.At(.95), times.At(.99), times.Largest,
            Lost: devices.Sum(device => device.Sent) - kept.Accepted,
            CaptionsOff: devices.Sum(device => (long)device.Captions) - kept.Captions,
            BoardsBehind: clock.Behind(boards, [.. devices.Select(device => device.States)]),
            Broken: devices.Count(device => device.IsBroken),
            (cpuAfter - cpu) / took, (ownAfter - own) / took, commits / took.TotalSeconds, memory, memoryAfter, watching.Sum(board => board.Bytes) / took.TotalSeconds / 1024);
        await over.CancelAsync();
        await Task.WhenAll(boardTasks);
        devices.ForEach(device => device.Dispose());
        return result;
    }

    private static BenchNode At(List<BenchNode> nodes, int i) => nodes[i % nodes.Count];

    private static TimeSpan Cpu(List<BenchNode> nodes) => TimeSpan.FromTicks(nodes.Sum(node => node.Cpu.Ticks));

    private static double Memory(List<BenchNode> nodes) => nodes.Sum(node => node.Megabytes);
}
